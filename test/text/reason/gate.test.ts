import { describe } from 'vitest'
import { gateReasons } from '../../../src/text/reason/gate.ts'
import { SAT_2026_11_21, tellsReasons } from '../support.ts'

describe('gateReasons', () =>
  tellsReasons(gateReasons, [
    [{ code: 'noSuchOrder', clause: null, facts: {} }, 'There is no such order.'],
    [
      { code: 'notBoughtYet', clause: null, facts: { stage: 'quoted' } },
      'Nothing has been bought yet: the request awaits the customer’s answer to the quote.',
    ],
    [
      { code: 'orderClosed', clause: 'XB-1', facts: { outcome: 'completed', at: SAT_2026_11_21 } },
      'The order was completed on Sat 21 Nov 2026, 10:00 [XB-1].',
    ],
    [
      { code: 'orderClosed', clause: 'XB-1', facts: { outcome: 'cancelled', at: SAT_2026_11_21 } },
      'The order was cancelled on Sat 21 Nov 2026, 10:00 [XB-1].',
    ],
    [
      { code: 'orderClosed', clause: 'XB-1', facts: { outcome: 'expired', at: SAT_2026_11_21 } },
      'The order expired on Sat 21 Nov 2026, 10:00, since it was not paid, or not confirmed, in time [XB-1].',
    ],
    [
      { code: 'orderClosed', clause: 'XB-1', facts: { outcome: 'returned', at: SAT_2026_11_21 } },
      'The order was returned on Sat 21 Nov 2026, 10:00 [XB-1].',
    ],
    [
      { code: 'wrongStage', clause: null, facts: { stage: 'awaitingPayment', possibleIn: ['shipped', 'delivered'] } },
      'The order awaits payment; this is possible only while it is on its way or has been delivered.',
    ],
    [
      { code: 'wrongStage', clause: null, facts: { stage: 'preparing', possibleIn: [] } },
      'There is an order already, which is being prepared.',
    ],
    [
      { code: 'badAmount', clause: null, facts: { amount: -5 } },
      '-5 is no amount: it takes a whole number of the currency’s smallest unit, at least one.',
    ],
    [{ code: 'noUnitsNamed', clause: null, facts: {} }, 'No units are named.'],
    [
      { code: 'badQuantity', clause: null, facts: { line: 'L1', quantity: 1.5 } },
      '1.5 is no number of units of L1: it takes a whole number, at least one.',
    ],
    [{ code: 'noSuchLine', clause: null, facts: { line: 'L9' } }, 'The order has no line L9.'],
    [
      { code: 'moreThanLeft', clause: null, facts: { line: 'L1', asked: 3, left: 2 } },
      '3 units of L1 are asked for, and 2 are left.',
    ],
    [
      { code: 'moreThanLeft', clause: null, facts: { line: 'L1', asked: 2, left: 1 } },
      '2 units of L1 are asked for, and 1 is left.',
    ],
    [
      { code: 'moreThanLeft', clause: null, facts: { line: 'L1', asked: 1, left: 0 } },
      '1 unit of L1 is asked for, and none is left.',
    ],
  ]))
