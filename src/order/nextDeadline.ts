import type { Instant } from '../value/instant.ts'
import { type DatedDue, isBeyondCalendar } from './due.ts'
import { compareMissed, consequenceOf, type Duty } from './duty.ts'
import type { Order, Sale } from './order.ts'

/**
 * The instant (epoch milliseconds) at which the order must be looked at again, if nobody acts before; null when there is none.
 *
 * Set one timer for it and send `PassTime` then. A timer that comes early, late or twice decides the same.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { initialOrder, nextDeadline } from 'order-policy'
 *
 * assert.equal(nextDeadline(initialOrder()), null)
 * ```
 */
export const nextDeadline = (order: Order): Instant | null => nextLapse(order)?.due.by ?? null

/** A duty that will be missed at an instant. */
export type DatedDuty = Duty & { readonly due: DatedDue }

/** The duty that lapses next unless someone acts: the earliest with an instant that is not recorded as late. */
export const nextLapse = (order: Order): DatedDuty | null => earliestOf(order, () => true)

/** The same of what the customer owes, or may still do. */
export const nextOfCustomer = (order: Order): DatedDuty | null => earliestOf(order, ({ party }) => party === 'customer')

/** The same of those from which more follows than that they are recorded: only they can change a verdict. */
export const nextTurn = (order: Order): DatedDuty | null => earliestOf(order, (duty) => consequenceOf(duty).then !== 'recorded')

const earliestOf = (order: Order, counts: (duty: Duty) => boolean): DatedDuty | null => {
  if (order.is === 'unplaced') return null
  let next: DatedDuty | null = null
  for (const duty of order.duties)
    if (isDated(duty) && !duty.late && (next === null || isBefore(duty, next)) && counts(duty)) next = duty
  return next
}

/** The refunds that lapse by an instant before anything else does, in their turn. */
export const refundsLapsing = ({ duties }: Sale, by: Instant): readonly DatedDuty[] => {
  const lapsing = duties.filter(isDated).filter(({ due, late }) => !late && due.by <= by)
  const others = lapsing.filter(({ owes }) => owes !== 'refund')
  return lapsing
    .filter((duty) => duty.owes === 'refund' && others.every((other) => isBefore(duty, other)))
    .sort((one, other) => one.due.by - other.due.by)
}

const isBefore = (one: DatedDuty, other: DatedDuty): boolean =>
  one.due.by === other.due.by ? compareMissed(one, other) < 0 : one.due.by < other.due.by

/** Whether time alone can change an order by then: a duty lapses, or may get its instant from a longer calendar. */
export const hasTimeToPass = (order: Order, until: Instant): boolean => {
  if (order.is === 'unplaced') return false
  for (const { due, late } of order.duties) if (due.by === null ? isBeyondCalendar(due) : !late && due.by <= until) return true
  return false
}

const isDated = (duty: Duty): duty is DatedDuty => duty.due.by !== null
