import type { Within } from '../../deadline/span.ts'
import type { Cited, ClauseId } from '../../value/clause.ts'
import type { Share } from '../../value/money.ts'
import type { EndConsequence } from '../dutyTerms.ts'

/** What is asked for and when: everything at once, or a deposit and then the balance. */
export type PaymentTerms<UpFront extends PaymentOccasion = PaymentOccasion> =
  | readonly [FullPayment<UpFront>]
  | readonly [DepositPayment<Exclude<UpFront, 'arrival'>>, BalancePayment]

export type PaymentOccasion = 'placement' | 'confirmation' | 'arrival'

export type Instalment = FullPayment | DepositPayment | BalancePayment

export type FullPayment<When extends PaymentOccasion = PaymentOccasion> = PaymentDuty & {
  readonly pay: 'full'
  readonly asked: When
}

export type DepositPayment<When extends PaymentOccasion = PaymentOccasion> = PaymentDuty & {
  readonly pay: 'deposit'
  readonly asked: When
  /** Each item that the offer marks with a deposit carries its own; or a share of the whole order. */
  readonly of: 'markedItems' | { readonly share: Share }
  /** The clause by which the customer must agree to it at placement. */
  readonly consent?: ClauseId
}

export type BalancePayment = PaymentDuty & { readonly pay: 'balance'; readonly asked: 'arrival' }

/**
 * If it is not paid in full within its time, the order expires. `ifMissed` says what the shop then keeps; without it everything
 * goes back.
 */
type PaymentDuty = Cited & { readonly within: Within; readonly ifMissed?: EndConsequence }

/** The shop may reinstate an order whose money came after it had expired. */
export type LatePaymentTerms = Cited & { readonly shopMay: 'reinstate' }
