/**
 * What a reason says of money, its events do.
 *
 * 1. Of a grant: what came in, what goes back for it, what is then outstanding, what is taken off, what is asked for.
 * 2. Of a refusal: what is owed, held, left, here or missing is what the order has.
 */
import type { Event } from '../../../src/order/event.ts'
import type { OrderReason } from '../../../src/workflow/reason.ts'
import { costOf, linesOf, moneyOf } from '../order.ts'
import { lawOfSteps, type Step } from './law.ts'

export const reasonsOfMoney = lawOfSteps('what a reason says of money, its events do', (_, step) => {
  for (const reason of step.decision.because) {
    const claim = claimsOf(reason, step).find(([, said, done]) => said !== done)
    if (claim !== undefined) return `${reason.code}: ${claim[1]} is said, and ${claim[2]} is ${claim[0]}`
  }
  return null
})

type Claim = readonly [what: string, said: number, done: number]

const claimsOf = ({ code, facts }: OrderReason, { before, decision: { events }, after }: Step): readonly Claim[] => {
  const [was, is] = [moneyOf(before), moneyOf(after)]
  const received = (said: number): Claim => ['received', said, sumOf(events, 'PaymentReceived')]
  const owedBack = (said: number): Claim => ['owed back', said, sumOf(events, 'RefundOwed')]
  const outstanding = (said: number): Claim => ['outstanding', said, costOf(after).outstanding]
  switch (code) {
    case 'paidInFull':
      return [received(facts.amount), owedBack(0)]
    case 'paidInPart':
      return [received(facts.amount), owedBack(0), outstanding(facts.outstanding)]
    case 'paidTooMuch':
      return [received(facts.amount), owedBack(facts.excess)]
    case 'paidLate':
      return [received(facts.amount), owedBack(facts.amount)]
    case 'goodwill':
      return [
        ['granted', facts.amount, sumOf(events, 'RefundGranted')],
        ['taken off', facts.amount, costOf(before).inAll - costOf(after).inAll],
      ]
    case 'refundPaid':
      return [
        ['paid out', facts.amount, sumOf(events, 'RefundPaid')],
        ['left owed', facts.leftOwed, is.owed],
      ]
    case 'takenUpAgain':
      return [outstanding(0)]
    case 'arrivalTold':
      return events.flatMap((event): readonly Claim[] =>
        event.type === 'PaymentRequested' ? [['asked for shipping', facts.shipping, event.data.shipping]] : [],
      )
    case 'moreThanOwed':
      return [['owed', facts.owed, was.owed]]
    case 'moreThanHeld':
      return [['held', facts.held, was.held]]
    case 'moreThanItsWorth': {
      const { on, left } = facts
      const worth = on === 'shipping' ? costOf(before).shippingLeft : linesOf(before).find(({ line }) => line === on.line)?.worth
      return [['left', left, worth ?? 0]]
    }
    case 'notEnoughMoney':
      return [
        ['here', facts.here, was.held + was.owed + was.forfeited],
        ['required', facts.required, costOf(before).asked],
      ]
    case 'notPaid':
      return [['missing', facts.outstanding, costOf(before).inAll - was.held]]
    default:
      return []
  }
}

const sumOf = (events: readonly Event[], type: 'PaymentReceived' | 'RefundOwed' | 'RefundPaid' | 'RefundGranted'): number =>
  events.reduce((sum, event) => (event.type === type ? sum + event.data.amount : sum), 0)
