/**
 * Everything that follows from some events: first the money they set free, then what the order waits for next.
 *
 * Money is settled after each event, so the order never holds more than it requires.
 */
import type { Calendar } from '../calendar/calendar.ts'
import type { Event } from '../order/event.ts'
import { evolve } from '../order/evolve.ts'
import type { Order } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import { settle } from '../rule/settlement/settle.ts'
import type { ClauseId } from '../value/clause.ts'
import { nextAutomaticEvent } from './nextAutomaticEvent.ts'
import { settlementOf } from './settlementOf.ts'

/** An order, and the events that led there. */
export type Progress = { readonly order: Order; readonly events: readonly Event[] }

export const follow = (policy: Policy, calendar: Calendar, start: Order, first: readonly Event[]): Progress => {
  const events: Event[] = []
  let order = start
  const happen = (event: Event): void => {
    const before = order
    order = evolve(order, event)
    events.push(event)
    if (before.is !== 'sale' || order.is !== 'sale') return
    const cause = settlementOf(policy, before, event)
    if (cause === null) return
    for (const consequence of settle(calendar, cause, before, order)) {
      order = evolve(order, consequence)
      events.push(consequence)
    }
  }
  first.forEach(happen)
  const cause = clauseOfCancellation(first)
  for (let next = after(policy, calendar, order, cause); next !== null; next = after(policy, calendar, order, cause)) happen(next)
  return { order, events }
}

const after = (policy: Policy, calendar: Calendar, order: Order, cause: ClauseId | null): Event | null =>
  order.is === 'sale' ? nextAutomaticEvent(policy, calendar, order, cause) : null

/** The clause of the last cancellation, which may end the order. */
const clauseOfCancellation = (events: readonly Event[]): ClauseId | null => {
  let clause: ClauseId | null = null
  for (const event of events) if (event.type === 'UnitsCancelled') clause = event.data.clause
  return clause
}
