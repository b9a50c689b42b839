import { describe } from 'vitest'
import { goodsEvents } from '../../../../src/text/english/event/goods.ts'
import { END_OF_WED_2026_11_25, readsEvents, SAT_2026_11_21 } from '../../support.ts'

describe('goodsEvents', () =>
  readsEvents(goodsEvents, [
    [
      { type: 'SupplyAwaited', data: { at: SAT_2026_11_21, supply: { by: END_OF_WED_2026_11_25, clause: 'T-1' } } },
      'The order is waiting for the supplier to accept it [T-1].',
      'Your order is waiting for the supplier to accept it [T-1].',
    ],
    [
      { type: 'SupplyCommitted', data: { at: SAT_2026_11_21 } },
      'The supplier has accepted the order.',
      'The supplier has accepted your order.',
    ],
    [
      { type: 'StockAwaited', data: { at: SAT_2026_11_21 } },
      'The order is waiting for stock.',
      'Your order is waiting for stock.',
    ],
    [
      { type: 'StockAllocated', data: { at: SAT_2026_11_21, id: 'a1', lines: [{ line: 'L1', quantity: 2 }] } },
      '2 × L1 have been allocated to the order.',
      '2 × L1 have been allocated to your order.',
    ],
    [
      { type: 'StockAllocated', data: { at: SAT_2026_11_21, id: 'a1', lines: [{ line: 'L1', quantity: 1 }] } },
      '1 × L1 has been allocated to the order.',
      '1 × L1 has been allocated to your order.',
    ],
    [
      {
        type: 'StockAllocated',
        data: {
          at: SAT_2026_11_21,
          id: 'a1',
          lines: [
            { line: 'L1', quantity: 1 },
            { line: 'L2', quantity: 1 },
          ],
        },
      },
      '1 × L1 and 1 × L2 have been allocated to the order.',
      '1 × L1 and 1 × L2 have been allocated to your order.',
    ],
    [
      {
        type: 'GoodsArrived',
        data: { at: SAT_2026_11_21, notice: { by: null, why: 'openEnded', since: SAT_2026_11_21, clause: 'PRE-9' } },
      },
      'All goods have arrived, and the customer will be notified [PRE-9].',
      'All goods have arrived, and you will be notified [PRE-9].',
    ],
    [
      { type: 'OrderReady', data: { at: SAT_2026_11_21, prepare: null, ship: null } },
      'The order is ready to prepare and ship.',
      'Your order is ready to prepare and ship.',
    ],
    [{ type: 'PreparationBegun', data: { at: SAT_2026_11_21 } }, 'The order is being prepared.', 'Your order is being prepared.'],
    [{ type: 'OrderShipped', data: { at: SAT_2026_11_21, tracking: null, clause: null } }, 'The parcel has shipped.'],
    [
      { type: 'OrderShipped', data: { at: SAT_2026_11_21, tracking: 'T-1', clause: 'BACK-12' } },
      'The parcel has shipped with the tracking number T-1 [BACK-12].',
    ],
    [
      { type: 'OrderShipped', data: { at: SAT_2026_11_21, tracking: 'T-1', clause: 'BACK-12', lateBy: 93_600_000 } },
      'The parcel has shipped with the tracking number T-1, 1 day and 2 hours after the promised date [BACK-12].',
    ],
    [
      { type: 'DeliveryRefused', data: { at: SAT_2026_11_21, when: 'beforeArrival' } },
      'The parcel was refused before delivery and is on its way back.',
    ],
    [
      { type: 'DeliveryRefused', data: { at: SAT_2026_11_21, when: 'atTheDoor' } },
      'The parcel was refused at the door and is on its way back.',
    ],
    [{ type: 'OrderDelivered', data: { at: SAT_2026_11_21, window: null } }, 'The parcel has been delivered.'],
    [{ type: 'OrderDelivered', data: { at: SAT_2026_11_21, window: null, by: 'time' } }, 'The parcel counts as delivered.'],
    [
      {
        type: 'OrderDelivered',
        data: { at: SAT_2026_11_21, window: { by: null, why: 'openEnded', since: SAT_2026_11_21, clause: 'XB-14' } },
      },
      'The parcel has been delivered. A return can be requested; no date is set [XB-14].',
    ],
    [
      { type: 'OrderDelivered', data: { at: SAT_2026_11_21, window: { by: END_OF_WED_2026_11_25, clause: 'XB-14' } } },
      'The parcel has been delivered. A return can be requested by the end of Wed 25 Nov 2026 (New York time) [XB-14].',
    ],
    [
      {
        type: 'OrderDelivered',
        data: { at: SAT_2026_11_21, window: { by: null, why: 'beyondCalendar', since: SAT_2026_11_21, clause: 'XB-2' } },
      },
      'The parcel has been delivered. A return can be requested; the date is not known yet, because it lies beyond the shop’s calendar [XB-2].',
    ],
  ]))
