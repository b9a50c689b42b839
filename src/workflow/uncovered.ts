import type { Undated } from '../order/due.ts'
import type { Event } from '../order/event.ts'
import type { Order } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import { undatedIn } from './pending.ts'
import type { CoverageReason } from './reason.ts'

/**
 * The first thing that events begin, that is still owed after them, and whose due instant the calendar cannot tell: a reason to
 * wait for a longer one.
 */
export const uncovered = ({ calendar: { covers } }: Policy, order: Order, events: readonly Event[]): CoverageReason | null => {
  const owed = undatedIn(order)
  if (owed.length === 0) return null
  for (const { type, data } of events) {
    const due = owed.find((each) => stands(each, data))
    if (due !== undefined)
      return { code: 'beyondCalendar', clause: due.clause, facts: { begins: type, since: due.since, covers } }
  }
  return null
}

/**
 * An order takes its dues from its events as they are: the same object, in an event's data or in what that brings about, a
 * return.
 */
const stands = (due: Undated, value: unknown): boolean =>
  value === due || (typeof value === 'object' && value !== null && Object.values(value).some((part) => stands(due, part)))
