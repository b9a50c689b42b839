/**
 * Gives an instant to what has been owed without one because the calendar did not reach that far, once it does.
 *
 * Recorded at the order's own instant: it depends on the terms alone, not on when anybody looks.
 */
import type { Calendar } from '../calendar/calendar.ts'
import { isBeyondCalendar } from '../order/due.ts'
import type { Event } from '../order/event.ts'
import type { Inquiry, ObligationName, Order, Sale } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import { dueAfter, type TimeTerm } from '../rule/dueAfter.ts'
import { instalmentFor } from '../rule/payment/requestPayment.ts'
import { type Followed, follow } from './follow.ts'
import { visitPending } from './pending.ts'
import { refundTime } from './settledFor.ts'
import { saleTermsOf } from './situation.ts'

export const dateLate = (policy: Policy, calendar: Calendar, order: Order): Followed => {
  if (order.is === 'unplaced') return { order, events: [] }
  const events: Event[] = []
  visitPending(order, (_, owes, due, id) => {
    if (!isBeyondCalendar(due)) return
    const term = timeTermOf(policy, order, owes, id)
    const now = term === null ? due : dueAfter(calendar, { ...term, clause: due.clause }, due.since)
    if (now.by !== null) events.push({ type: 'ObligationDated', data: { at: order.at, owes, id, due: now } })
  })
  return events.length === 0 ? { order, events } : follow(policy, calendar, order, events)
}

const timeTermOf = (policy: Policy, order: Inquiry | Sale, owes: ObligationName, id: string | null): TimeTerm | null => {
  const terms = saleTermsOf(policy, order)
  switch (owes) {
    case 'quote':
      return terms.quote?.answer ?? null
    case 'confirmation':
      return terms.quote?.confirm ?? null
    case 'payment':
      return order.is === 'sale' && order.stage.name === 'awaitingPayment' ? instalmentFor(terms.payment, order.stage.part) : null
    case 'preparation':
      return terms.preparation ?? null
    case 'shipment':
      return terms.dispatch ?? null
    case 'returnWindow':
      return policy.returns === undefined ? null : { clause: null, within: policy.returns.window.ask }
    case 'goodsBack':
      return policy.returns === undefined ? null : { clause: null, within: policy.returns.window.back }
    case 'refund':
      return order.is === 'sale' ? refundTermOf(policy, order, id) : null
    case 'arrivalNotice':
    case 'promisedShipment':
    case 'cancellationAnswer':
    case 'returnAnswer':
      return null
  }
}

const refundTermOf = (policy: Policy, { money, region }: Sale, id: string | null): TimeTerm =>
  money.owed.find((each) => each.id === id)?.for === 'return' && policy.returns !== undefined
    ? policy.returns.refund
    : refundTime(policy, region)
