import { isBeyondCalendar } from '../order/due.ts'
import type { Duty } from '../order/duty.ts'
import type { Event } from '../order/event.ts'
import { evolve } from '../order/evolve.ts'
import type { Order } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import type { CoverageReason } from '../rule/coverageReason.ts'

/**
 * The first duty that the events begin, that is still owed after them, and that falls due beyond the calendar: a reason to refuse
 * until the calendar is longer.
 */
export const beyondCoverage = (
  { calendar: { covers } }: Policy,
  before: Order,
  events: readonly Event[],
  after: Order,
): CoverageReason | null => {
  const owed = undatedIn(after)
  if (owed.length === 0) return null
  let order = before
  for (const event of events) {
    const next = evolve(order, event)
    const begun = undatedIn(next).find((duty) => !isAmong(undatedIn(order), duty) && isAmong(owed, duty))
    if (begun !== undefined)
      return { code: 'beyondCalendar', clause: begun.due.clause, facts: { begins: event.type, since: begun.due.since, covers } }
    order = next
  }
  return null
}

type UndatedDuty = Duty & { readonly due: Extract<Duty['due'], { readonly by: null }> }

/** What is owed without an instant because it falls due beyond the calendar. Usually nothing. */
const undatedIn = (order: Order): readonly UndatedDuty[] => (order.is === 'unplaced' ? [] : order.duties.filter(isUndated))

const isUndated = (duty: Duty): duty is UndatedDuty => isBeyondCalendar(duty.due)

const isAmong = (duties: readonly UndatedDuty[], { owes, id, due }: UndatedDuty): boolean =>
  duties.some((each) => each.owes === owes && each.id === id && each.due.since === due.since)
