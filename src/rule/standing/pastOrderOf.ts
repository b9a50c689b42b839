import type { CommandType } from '../../order/command.ts'
import type { PastOrder } from '../../order/offer.ts'
import type { Order, Sale } from '../../order/order.ts'

/**
 * What an order says of its customer later on: an entry of the record that a placement carries under `past`. Null if nothing was
 * bought.
 *
 * 1. Left unpaid after everything had arrived, it is `lapsedAfterArrival`; left unpaid before, `lapsedUnpaid`.
 * 2. It counts from its placement; one that lapsed, from the instant at which it did.
 * 3. Returned goods had been bought: completed; but a parcel that the customer refused is `refusedDelivery`.
 * 4. What the shop itself cancelled last is `cancelledByShop`, which no term holds against the customer.
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

/** The commands by which an order can be cancelled: what was cancelled last closed it. */
const CANCELLING: readonly CommandType[] = ['RequestCancellation', 'AnswerCancellation', 'CancelOrder']

const endOf = ({ closed, money, parcel, answered }: Sale): PastOrder['end'] => {
  if (closed === null) return 'open'
  switch (closed.outcome) {
    case 'completed':
    case 'returned':
      return parcel !== null && parcel.refused !== null ? 'refusedDelivery' : 'completed'
    case 'cancelled':
      return answered.filter(({ command }) => CANCELLING.includes(command)).at(-1)?.command === 'CancelOrder'
        ? 'cancelledByShop'
        : 'cancelled'
    case 'expired':
      // Nothing is asked for after the balance, which is asked for once everything is in.
      return money.asked === 'balance' ? 'lapsedAfterArrival' : 'lapsedUnpaid'
  }
}
