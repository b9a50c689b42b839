import type { Dated } from '../order/due.ts'
import type { Missed, ObligationName, Order } from '../order/order.ts'
import type { Instant } from '../value/instant.ts'
import { type Pending, visitPending } from './pending.ts'

export type Lapsing = Pending & { readonly due: Dated }

/**
 * The next thing to pass unless somebody acts (or, of one party): the earliest that has an instant and is not recorded as missed
 * already.
 */
export const nextLapse = (order: Order, of: Pending['party'] | null = null): Lapsing | null => {
  if (order.is === 'unplaced') return null
  let next: Lapsing | null = null
  visitPending(order, (party, owes, due, id, amount) => {
    if (due.by === null || (of !== null && of !== party)) return
    if ((next === null || due.by < next.due.by) && !isMissed(order.missed, owes, id, due.by))
      next = { party, owes, due, id, amount }
  })
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

export const isMissed = (missed: readonly Missed[], owes: ObligationName, id: string | null, by: Instant | null): boolean => {
  for (const each of missed) if (each.owes === owes && each.id === id && each.by === by) return true
  return false
}
