import type { PastOrder } from '../../order/offer.ts'
import type { Order, Sale } from '../../order/order.ts'

/**
 * What an order says of its customer later on: an entry of the record that a placement carries under `past`. Null if nothing was
 * bought.
 *
 * 1. Left unpaid after everything had arrived, it is `lapsedAfterArrival`; left unpaid before, `lapsedUnpaid`.
 * 2. It counts from its placement; one that lapsed, from the instant at which it did.
 * 3. Returned goods had been bought: completed.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { initialOrder, pastOrderOf } from 'order-policy'
 *
 * const ordersOfOneCustomer = [initialOrder()]
 * const past = ordersOfOneCustomer.map(pastOrderOf).filter((entry) => entry !== null)
 * assert.deepEqual(past, [])
 * ```
 */
export const pastOrderOf = (order: Order): PastOrder | null => {
  if (order.is !== 'sale') return null
  const { id, closed, placedAt, lines } = order
  const at = closed?.outcome === 'expired' ? closed.at : placedAt
  return { order: id, at, items: [...new Set(lines.map(({ item }) => item))], end: endOf(order) }
}

const endOf = ({ closed, money }: Sale): PastOrder['end'] => {
  if (closed === null) return 'open'
  switch (closed.outcome) {
    case 'completed':
    case 'returned':
      return 'completed'
    case 'cancelled':
      return 'cancelled'
    case 'expired':
      // Nothing is asked for after the balance, which is asked for once everything is in.
      return money.asked === 'balance' ? 'lapsedAfterArrival' : 'lapsedUnpaid'
  }
}
