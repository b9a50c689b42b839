import { describe } from 'vitest'
import { gateReasons } from '../../../../src/text/english/reason/gate.ts'
import { readsReasons, SAT_2026_11_21 } from '../../support.ts'

describe('gateReasons', () =>
  readsReasons(gateReasons, [
    [{ code: 'noSuchOrder', clause: null, facts: {} }, 'There is no such order.'],
    [
      { code: 'notBoughtYet', clause: null, facts: { stage: 'quoted' } },
      'Nothing has been bought yet: the request has been quoted and is awaiting confirmation.',
      'Nothing has been bought yet: your request has been quoted and is awaiting confirmation.',
    ],
    [
      { code: 'orderClosed', clause: 'XB-1', facts: { outcome: 'completed', at: SAT_2026_11_21 } },
      'The order was completed on Sat 21 Nov 2026, 10:00 (New York time) [XB-1].',
      'Your order was completed on Sat 21 Nov 2026, 10:00 (New York time) [XB-1].',
    ],
    [
      { code: 'orderClosed', clause: 'XB-1', facts: { outcome: 'cancelled', at: SAT_2026_11_21 } },
      'The order was cancelled on Sat 21 Nov 2026, 10:00 (New York time) [XB-1].',
      'Your order was cancelled on Sat 21 Nov 2026, 10:00 (New York time) [XB-1].',
    ],
    [
      { code: 'orderClosed', clause: 'XB-1', facts: { outcome: 'expired', at: SAT_2026_11_21 } },
      'The order expired on Sat 21 Nov 2026, 10:00 (New York time) because it was not paid or confirmed in time [XB-1].',
      'Your order expired on Sat 21 Nov 2026, 10:00 (New York time) because it was not paid or confirmed in time [XB-1].',
    ],
    [
      { code: 'orderClosed', clause: 'XB-1', facts: { outcome: 'returned', at: SAT_2026_11_21 } },
      'The order was returned in full on Sat 21 Nov 2026, 10:00 (New York time) [XB-1].',
      'Your order was returned in full on Sat 21 Nov 2026, 10:00 (New York time) [XB-1].',
    ],
    [
      { code: 'wrongStage', clause: null, facts: { stage: 'awaitingPayment', possibleIn: ['shipped', 'delivered'] } },
      'The order is awaiting payment; this is possible only when it is on its way or has been delivered.',
      'Your order is awaiting payment; this is possible only when it is on its way or has been delivered.',
    ],
    [
      { code: 'wrongStage', clause: null, facts: { stage: 'preparing', possibleIn: [] } },
      'The order already exists; it is being prepared.',
      'Your order already exists; it is being prepared.',
    ],
    [
      { code: 'wrongStage', clause: null, facts: { stage: 'awaitingPayment', possibleIn: ['delivered'] } },
      'The order is awaiting payment; this is possible only when it has been delivered.',
      'Your order is awaiting payment; this is possible only when it has been delivered.',
    ],
    [
      { code: 'badAmount', clause: null, facts: { amount: -5 } },
      '-5 is not a valid amount. Amounts are whole numbers of the smallest currency unit, 1 or more.',
    ],
    [{ code: 'noUnitsNamed', clause: null, facts: {} }, 'No units are specified.'],
    [
      { code: 'badQuantity', clause: null, facts: { line: 'L1', quantity: 1.5 } },
      'For L1, 1.5 is not a valid quantity. Quantities are whole numbers, 1 or more.',
    ],
    [{ code: 'noSuchLine', clause: null, facts: { line: 'L9' } }, 'The order has no line L9.', 'Your order has no line L9.'],
    [
      { code: 'moreThanLeft', clause: null, facts: { line: 'L1', asked: 3, left: 2 } },
      '3 units of L1 were requested, but only 2 are left.',
    ],
    [
      { code: 'moreThanLeft', clause: null, facts: { line: 'L1', asked: 2, left: 1 } },
      '2 units of L1 were requested, but only 1 is left.',
    ],
    [
      { code: 'moreThanLeft', clause: null, facts: { line: 'L1', asked: 1, left: 0 } },
      '1 unit of L1 was requested, but none are left.',
    ],
  ]))
