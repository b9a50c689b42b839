import type {
  PaymentOccasion,
  BalancePayment,
  DepositPayment,
  FullPayment,
  LatePaymentTerms,
  PaymentTerms,
} from '../../rule/payment/terms.ts'
import { chosen, isObject, leaf, only, optional, type Schema, strict, tupleOf, words } from '../schema.ts'
import { within } from '../span.ts'
import { clause, someShare } from '../value.ts'
import { endConsequence } from './ending.ts'

type Of = DepositPayment['of']

const ofShare: Schema<Exclude<Of, string>> = strict({ share: someShare })

const of: Schema<Of> = chosen((value) => (isObject(value) ? ofShare : markedItems))

const markedItems: Schema<'markedItems'> = leaf('markedItems, or { share }', (value) => value === 'markedItems')

/* @__NO_SIDE_EFFECTS__ */
function full<When extends PaymentOccasion>(asked: Schema<When>): Schema<FullPayment<When>> {
  return strict<FullPayment<When>>({ clause, pay: only('full'), asked, within, ifMissed: optional(endConsequence) })
}

const deposit: Schema<DepositPayment<UpFront>> = strict({
  clause,
  pay: only('deposit'),
  asked: words({ placement: 1, confirmation: 1 }),
  of,
  within,
  consent: optional(clause),
  ifMissed: optional(endConsequence),
})

type UpFront = Exclude<PaymentOccasion, 'arrival'>

const balance: Schema<BalancePayment> = strict({
  clause,
  pay: only('balance'),
  asked: only('arrival'),
  within,
  ifMissed: optional(endConsequence),
})

/** What is sold from the shelf, or comes back to it, is paid at placement. */
export const paidAtPlacement: Schema<readonly [FullPayment<'placement'>]> = tupleOf('one full payment', [full(only('placement'))])

const inFull: Schema<readonly [FullPayment]> = tupleOf('one full payment', [
  full<PaymentOccasion>(words({ placement: 1, confirmation: 1, arrival: 1 })),
])

const inTwo: Schema<readonly [DepositPayment<UpFront>, BalancePayment]> = tupleOf('a deposit, then the balance', [
  deposit,
  balance,
])

/** In two instalments if the first is a deposit, otherwise in one. */
export const paymentTerms: Schema<PaymentTerms> = chosen<PaymentTerms>((value) => {
  const [first]: readonly unknown[] = Array.isArray(value) ? value : []
  return isObject(first) && 'pay' in first && first.pay === 'deposit' ? inTwo : inFull
})

export const latePaymentTerms: Schema<LatePaymentTerms> = strict({ clause, shopMay: only('reinstate') })
