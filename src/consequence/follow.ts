/**
 * Everything that follows from some events: first the money they set free, then what the order waits for next.
 *
 * Money is settled after each event, so the order never holds more than it requires.
 */
import type { Calendar } from '../calendar/calendar.ts'
import { append } from '../kernel/append.ts'
import type { Event } from '../order/event.ts'
import { evolve } from '../order/evolve.ts'
import { saleAfter } from '../order/evolveSale.ts'
import type { Order } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import { settle } from '../rule/settlement/settle.ts'
import type { ClauseId } from '../value/clause.ts'
import { nextAutomaticEvent } from './nextAutomaticEvent.ts'
import { settlementOf } from './settlementOf.ts'

/** An order, and the events that led there. */
export type Progress = { readonly order: Order; readonly events: readonly Event[] }

export const follow = (policy: Policy, calendar: Calendar, start: Order, first: readonly Event[]): Progress => {
  const progress: Written = { order: start, events: [] }
  for (const event of first) happen(policy, calendar, progress, event)
  const cause = clauseOfCancellation(first)
  for (let next: Event | null = null; progress.order.is === 'sale'; happen(policy, calendar, progress, next)) {
    next = nextAutomaticEvent(policy, calendar, progress.order, cause)
    if (next === null) break
  }
  return progress
}

type Written = { order: Order; events: readonly Event[] }

/** Writes an event, and what it settles in money. */
const happen = (policy: Policy, calendar: Calendar, progress: Written, event: Event): void => {
  const before = progress.order
  write(progress, event)
  const after = progress.order
  if (before.is !== 'sale' || after.is !== 'sale') return
  const cause = settlementOf(policy, calendar, before, event)
  if (cause !== null) for (const consequence of settle(calendar, cause, before, after)) write(progress, consequence)
}

const write = (progress: Written, event: Event): void => {
  const { order } = progress
  // What was decided about this very order has its place there, unasked.
  progress.order = order.is === 'sale' ? saleAfter(order, event) : evolve(order, event)
  progress.events = append(progress.events, event)
}

/** The clause of the last cancellation, which may end the order. */
const clauseOfCancellation = (events: readonly Event[]): ClauseId | null => {
  let clause: ClauseId | null = null
  for (const event of events) if (event.type === 'UnitsCancelled') clause = event.data.clause
  return clause
}
