/** Goods that are awaited, arrive, ship and are delivered. */
import type { EventFacts, Phrases } from '../../language.ts'
import { dueWhen } from '../dueWhen.ts'
import { forms, totalOf } from '../plural.ts'
import { you, your } from '../you.ts'

type GoodsEvent =
  | 'SupplyAwaited'
  | 'SupplyCommitted'
  | 'StockAwaited'
  | 'StockAllocated'
  | 'GoodsArrived'
  | 'OrderReady'
  | 'PreparationBegun'
  | 'OrderShipped'
  | 'DeliveryRefused'
  | 'OrderDelivered'

export const goodsEvents: Phrases<Pick<EventFacts, GoodsEvent>> = {
  SupplyAwaited: (_, say) => `${your(say, 'order')} is waiting for the supplier to accept it`,
  SupplyCommitted: (_, say) => `the supplier has accepted ${your(say, 'order')}`,
  StockAwaited: (_, say) => `${your(say, 'order')} is waiting for stock`,
  StockAllocated: ({ lines }, say) =>
    `${say.units(lines)} ${forms(totalOf(lines), 'has', 'have')} been allocated to ${your(say, 'order')}`,
  GoodsArrived: (_, say) => `all goods have arrived, and ${you(say)} will be notified`,
  OrderReady: (_, say) => `${your(say, 'order')} is ready to prepare and ship`,
  PreparationBegun: (_, say) => `${your(say, 'order')} is being prepared`,
  OrderShipped: ({ tracking, lateBy }, { elapsed }) => {
    const number = tracking === null ? '' : ` with the tracking number ${tracking}`
    const late = lateBy === undefined ? '' : `, ${elapsed(lateBy)} after the promised date`
    return `the parcel has shipped${number}${late}`
  },
  DeliveryRefused: ({ when }, { names }) => `the parcel was refused ${names.refusal[when]} and is on its way back`,
  OrderDelivered: ({ window, by }, say) =>
    `the parcel ${by === 'time' ? 'counts as delivered' : 'has been delivered'}${window === null ? '' : `. A return can be requested${dueWhen(window, say)}`}`,
}
