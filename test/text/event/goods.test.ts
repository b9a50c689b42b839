import { describe } from 'vitest'
import { goodsEvents } from '../../../src/text/event/goods.ts'
import { END_OF_WED_2026_11_25, SAT_2026_11_21, tellsEvents } from '../support.ts'

describe('goodsEvents', () =>
  tellsEvents(goodsEvents, [
    [{ type: 'StockAwaited', data: { at: SAT_2026_11_21 } }, 'The order waits for stock.'],
    [
      { type: 'StockAllocated', data: { at: SAT_2026_11_21, id: 'a1', lines: [{ line: 'L1', quantity: 2 }] } },
      '2 × L1 is there for the order.',
    ],
    [
      {
        type: 'GoodsArrived',
        data: { at: SAT_2026_11_21, notice: { by: null, why: 'openEnded', since: SAT_2026_11_21, clause: 'PRE-9' } },
      },
      'Everything is in, and the customer is to be told [PRE-9].',
    ],
    [
      { type: 'OrderReady', data: { at: SAT_2026_11_21, prepare: null, ship: null } },
      'The order waits for nothing but the shop.',
    ],
    [{ type: 'PreparationBegun', data: { at: SAT_2026_11_21 } }, 'The order is being prepared.'],
    [{ type: 'OrderShipped', data: { at: SAT_2026_11_21, tracking: null, clause: null } }, 'The parcel has left.'],
    [
      { type: 'OrderShipped', data: { at: SAT_2026_11_21, tracking: 'T-1', clause: 'BACK-12' } },
      'The parcel has left, with the tracking number T-1 [BACK-12].',
    ],
    [
      { type: 'OrderShipped', data: { at: SAT_2026_11_21, tracking: 'T-1', clause: 'BACK-12', lateBy: 93_600_000 } },
      'The parcel has left, with the tracking number T-1, 1 day and 2 hours after the promised date [BACK-12].',
    ],
    [
      { type: 'DeliveryRefused', data: { at: SAT_2026_11_21, when: 'beforeArrival' } },
      'The parcel was refused before its arrival, and is on its way back.',
    ],
    [
      { type: 'DeliveryRefused', data: { at: SAT_2026_11_21, when: 'atTheDoor' } },
      'The parcel was refused at the door, and is on its way back.',
    ],
    [{ type: 'OrderDelivered', data: { at: SAT_2026_11_21, window: null } }, 'The parcel has arrived.'],
    [
      {
        type: 'OrderDelivered',
        data: { at: SAT_2026_11_21, window: { by: null, why: 'openEnded', since: SAT_2026_11_21, clause: 'XB-14' } },
      },
      'The parcel has arrived [XB-14].',
    ],
    [
      { type: 'OrderDelivered', data: { at: SAT_2026_11_21, window: { by: END_OF_WED_2026_11_25, clause: 'XB-14' } } },
      'The parcel has arrived, and a return may be asked for by the end of Wed 25 Nov 2026 [XB-14].',
    ],
  ]))
