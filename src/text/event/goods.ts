import type { EventType } from '../../order/event.ts'
import { elapsedInWords } from '../elapsedInWords.ts'
import { REFUSAL } from '../names.ts'
import { sentence, unitsInWords } from '../phrases.ts'
import type { EventTelling } from './telling.ts'

export type GoodsEvent = Extract<
  EventType,
  | 'StockAwaited'
  | 'StockAllocated'
  | 'GoodsArrived'
  | 'OrderReady'
  | 'PreparationBegun'
  | 'OrderShipped'
  | 'DeliveryRefused'
  | 'OrderDelivered'
>

export const goodsEvents: EventTelling<GoodsEvent> = {
  StockAwaited: () => sentence('the order waits for stock', null),
  StockAllocated: ({ lines }) => sentence(`${unitsInWords(lines)} is there for the order`, null),
  GoodsArrived: ({ notice }) => sentence('everything is in, and the customer is to be told', notice.clause),
  OrderReady: () => sentence('the order waits for nothing but the shop', null),
  PreparationBegun: () => sentence('the order is being prepared', null),
  OrderShipped: ({ tracking, clause, lateBy }) => {
    const number = tracking === null ? '' : `, with the tracking number ${tracking}`
    const late = lateBy === undefined ? '' : `, ${elapsedInWords(lateBy)} after the promised date`
    return sentence(`the parcel has left${number}${late}`, clause)
  },
  DeliveryRefused: ({ when }) => sentence(`the parcel was refused ${REFUSAL[when]}, and is on its way back`, null),
  OrderDelivered: ({ window }, { until }) =>
    window === null || window.by === null
      ? sentence('the parcel has arrived', window?.clause ?? null)
      : sentence(`the parcel has arrived, and a return may be asked for ${until(window.by)}`, window.clause),
}
