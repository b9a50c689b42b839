/**
 * What a reason says of money, its events do.
 *
 * 1. Of a grant: what came in, what goes back for it, what is then outstanding, what is taken off, what is asked for.
 * 2. Of a refusal: what is owed, held, left, here or missing is what the order has.
 */
import type { Minor } from '../../../src/value/money.ts'
import type { OrderReason } from '../../../src/workflow/orderReason.ts'
import { costOf, linesOf, moneyOf } from '../order.ts'
import { lawOfSteps, type Step } from './law.ts'

export const reasonsOfMoney = lawOfSteps('what a reason says of money, its events do', (_, step) => {
  for (const reason of step.decision.because) {
    const untrue = claimsOf(reason, step).find(([, said, done]) => said !== done)
    if (untrue !== undefined) return `${reason.code}: ${untrue[1]} is said, and ${untrue[2]} is ${untrue[0]}`
  }
  return null
})

/** What a reason says a sum to be, and what it is, in minor units. */
type Claim = readonly [what: string, said: Minor, done: Minor]

type FactsOf<Code> = Extract<OrderReason, { readonly code: Code }>['facts']

type Claims = { readonly [Code in OrderReason['code']]?: (facts: FactsOf<Code>, step: Step) => readonly Claim[] }

const CLAIMS: Claims = {
  paidInFull: ({ amount }, step) => [received(amount, step), owedBack(0, step)],
  paidInPart: ({ amount, outstanding }, step) => [received(amount, step), owedBack(0, step), missing(outstanding, step)],
  paidTooMuch: ({ amount, excess }, step) => [received(amount, step), owedBack(excess, step)],
  paidLate: ({ amount }, step) => [received(amount, step), owedBack(amount, step)],
  goodwill: ({ amount }, step) => [
    ['granted', amount, sumOf('RefundGranted', step)],
    ['taken off', amount, costOf(step.before).inAll - costOf(step.after).inAll],
  ],
  refundPaid: ({ amount, leftOwed }, step) => [
    ['paid out', amount, sumOf('RefundPaid', step)],
    ['left owed', leftOwed, moneyOf(step.after).owed],
  ],
  orderReinstated: (_, step) => [missing(0, step)],
  arrivalTold: ({ shipping }, { decision: { events } }) =>
    events.flatMap((event): readonly Claim[] =>
      event.type === 'PaymentRequested' ? [['asked for the shipping', shipping, event.data.shipping]] : [],
    ),

  moreThanOwed: ({ owed }, { before }) => [['owed', owed, moneyOf(before).owed]],
  moreThanHeld: ({ held }, { before }) => [['held', held, moneyOf(before).held]],
  moreThanItsWorth: ({ on, left }, { before }) => {
    const worth = on === 'shipping' ? costOf(before).shippingLeft : linesOf(before).find(({ line }) => line === on.line)?.worth
    return [['left', left, worth ?? 0]]
  },
  notEnoughMoney: ({ here, required }, { before }) => {
    const { held, owed, forfeited } = moneyOf(before)
    return [
      ['here', here, held + owed + forfeited],
      ['required', required, costOf(before).asked],
    ]
  },
  notPaid: ({ outstanding }, { before }) => [['to be paid', outstanding, costOf(before).inAll - moneyOf(before).held]],
}

/** A table of types keeps each reason's facts its own; the compiler cannot follow the look-up. */
const claimsOf = ({ code, facts }: OrderReason, step: Step): readonly Claim[] => {
  const claims: ((facts: never, step: Step) => readonly Claim[]) | undefined = CLAIMS[code]
  return claims?.(facts as never, step) ?? []
}

const received = (said: Minor, step: Step): Claim => ['received', said, sumOf('PaymentReceived', step)]

const owedBack = (said: Minor, step: Step): Claim => ['owed back', said, sumOf('RefundOwed', step)]

const missing = (said: Minor, { after }: Step): Claim => ['outstanding', said, costOf(after).outstanding]

const sumOf = (type: 'PaymentReceived' | 'RefundOwed' | 'RefundPaid' | 'RefundGranted', { decision: { events } }: Step): Minor =>
  events.reduce((sum, event) => (event.type === type ? sum + event.data.amount : sum), 0)
