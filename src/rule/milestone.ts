/**
 * What can have happened to a sale. Terms speak of this, never of stages.
 *
 * - `payment`: all that falls due over the order's life has been paid.
 * - `arrival`: the last unit still wanted has arrived.
 * - `preparation`: the shop has started preparing the parcel.
 * - `shipment`: the parcel has left.
 */
import { unitsWaiting } from '../order/line.ts'
import type { Sale } from '../order/order.ts'
import { isPaidInFull } from '../order/required.ts'

export type Milestone = 'payment' | 'arrival' | 'preparation' | 'shipment'

export const hasHappened = (sale: Sale, milestone: Milestone): boolean => {
  switch (milestone) {
    case 'payment':
      return isPaidInFull(sale)
    case 'arrival':
      return sale.lines.every((line) => unitsWaiting(line) === 0)
    case 'preparation':
      return sale.preparingSince !== null || hasShipped(sale)
    case 'shipment':
      return hasShipped(sale)
  }
}

/** Whether the parcel has left, even if the order is closed by now. */
export const hasShipped = ({ parcel }: Sale): boolean => parcel !== null
