import type { CommandType } from '../../order/command.ts'
import { nextOfCustomer } from '../../order/nextDeadline.ts'
import type { PastLapse, PastOrder } from '../../order/offer.ts'
import type { Order, Sale } from '../../order/order.ts'

/**
 * What an order says of its customer later on: an entry of the record that a placement carries under `past`. Null if nothing was
 * bought.
 *
 * 1. Left unpaid after everything had arrived, it is `lapsedAfterArrival`; left unpaid before, `lapsedUnpaid`.
 * 2. It counts from its placement; one that lapsed, from the instant at which it did.
 * 3. Returned goods had been bought: completed; but a parcel that the customer refused is `refusedDelivery`.
 * 4. What the shop itself cancelled last, or was too late with, is `cancelledByShop`, which no term holds against the customer.
 * 5. An open order that waits for a payment says when it lapses. A placement judges it as of its own instant, whether a timer has
 *    recorded the lapse or not.
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
  const entry = { order: id, at, items: [...new Set(lines.map(({ item }) => item))], end: endOf(order) }
  const lapses = lapseOf(order)
  return lapses === null ? entry : { ...entry, lapses }
}

const lapseOf = (sale: Sale): PastLapse | null => {
  const next = nextOfCustomer(sale)
  // No lapse is older than the order's last event.
  return next?.owes === 'payment' ? { at: Math.max(next.due.by, sale.at), end: unpaidEnd(sale) } : null
}

/** The commands by which an order can be cancelled: what was cancelled last closed it. */
const CANCELLING: readonly CommandType[] = ['RequestCancellation', 'AnswerCancellation', 'CancelOrder']

const endOf = (sale: Sale): PastOrder['end'] => {
  const { closed, parcel, answered } = sale
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
      return isUnpaid(sale) ? unpaidEnd(sale) : 'cancelledByShop'
  }
}

/** Whether what was asked for has not come. An order that ends with nothing unpaid ends because the shop is late. */
const isUnpaid = ({ money, happened }: Sale): boolean =>
  money.asked === 'balance' ? happened.payment === null : money.asked !== 'nothing' && happened.firstPayment === null

/** Nothing is asked for after the balance, which is asked for once everything is in. */
const unpaidEnd = ({ money }: Sale): PastLapse['end'] => (money.asked === 'balance' ? 'lapsedAfterArrival' : 'lapsedUnpaid')
