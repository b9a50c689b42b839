import type { Dated } from '../order/due.ts'
import type { Missed, Order } from '../order/order.ts'
import type { Instant } from '../value/instant.ts'
import { type Pending, pendingOf } from './pending.ts'

export type Lapsing = Pending & { readonly due: Dated }

/** The next thing to pass unless somebody acts: the earliest that has an instant and is not recorded as missed already. */
export const nextLapse = (order: Order): Lapsing | null => {
  if (order.is === 'unplaced') return null
  let next: Lapsing | null = null
  for (const pending of pendingOf(order))
    if (isDated(pending) && (next === null || pending.due.by < next.due.by) && !isMissed(order.missed, pending)) next = pending
  return next
}

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

const isDated = (pending: Pending): pending is Lapsing => pending.due.by !== null

export const isMissed = (missed: readonly Missed[], { owes, id, due }: Pending): boolean =>
  missed.some((each) => each.owes === owes && each.id === id && each.by === due.by)
