import { describe } from 'vitest'
import { arrivalReasons } from '../../../../src/text/english/reason/arrival.ts'
import { END_OF_WED_2026_11_25, readsReasons, SAT_2026_11_21 } from '../../support.ts'

describe('arrivalReasons', () =>
  readsReasons(arrivalReasons, [
    [
      { code: 'stockAllocated', clause: 'BACK-2', facts: {} },
      'It is this order’s turn, and the units are now allocated to it [BACK-2].',
    ],
    [
      { code: 'nothingAwaited', clause: null, facts: {} },
      'The order is not waiting for any units.',
      'Your order is not waiting for any units.',
    ],
    [
      { code: 'servedBeforeShelf', clause: 'BACK-3', facts: {} },
      'Waiting orders are served before any units go on the shelf [BACK-3].',
    ],
    [
      { code: 'arrivalTold', clause: 'PRE-11', facts: { shipping: 1_450 } },
      'The customer is notified that all goods have arrived and that shipping costs $14.50 [PRE-11].',
      'You are notified that all goods have arrived and that shipping costs $14.50 [PRE-11].',
    ],
    [
      { code: 'shippingIsFixed', clause: null, facts: { fixed: 500, told: 600 } },
      'Shipping was fixed at $5.00 when the order was placed, so $6.00 cannot be charged.',
    ],
    [
      { code: 'badShippingCost', clause: null, facts: { shipping: -1 } },
      '-1 is not a valid shipping cost. Costs are whole numbers of the smallest currency unit, 0 or more.',
    ],
    [
      { code: 'estimateMoved', clause: 'PRE-3', facts: { estimated: SAT_2026_11_21 } },
      'Shipment is now expected on Sat 21 Nov 2026, 10:00 (New York time). A new estimate changes no deadlines [PRE-3].',
    ],
    [
      { code: 'delayTold', clause: 'PRE-3', facts: { estimated: END_OF_WED_2026_11_25, told: SAT_2026_11_21 } },
      'Shipment is delayed: it was expected on Sat 21 Nov 2026, 10:00 (New York time), and is now expected on Thu 26 Nov 2026, 00:00 (New York time) [PRE-3].',
    ],
    [
      { code: 'delayAccepted', clause: 'T-2', facts: { of: ['stock'] } },
      'The customer agrees to wait longer for the arrival of the goods [T-2].',
      'You agree to wait longer for the arrival of the goods [T-2].',
    ],
    [
      { code: 'delayAccepted', clause: 'T-2', facts: { of: ['stock', 'shipment'] } },
      'The customer agrees to wait longer for the arrival of the goods and the shipment [T-2].',
      'You agree to wait longer for the arrival of the goods and the shipment [T-2].',
    ],
    [
      { code: 'noConsentAsked', clause: null, facts: {} },
      'The customer has not been asked whether to wait.',
      'You have not been asked whether to wait.',
    ],
    [
      { code: 'supplyTold', clause: 'PRE-4', facts: {} },
      'The customer is notified that the supplier has accepted the order [PRE-4].',
      'You are notified that the supplier has accepted the order [PRE-4].',
    ],
    [
      { code: 'supplyIsCommitted', clause: null, facts: { since: SAT_2026_11_21 } },
      'The supplier has already accepted the order, on Sat 21 Nov 2026, 10:00 (New York time).',
    ],
    [
      { code: 'promiseStays', clause: 'BACK-10', facts: { promised: END_OF_WED_2026_11_25 } },
      'The promised date does not change: shipment by the end of Wed 25 Nov 2026 (New York time) [BACK-10].',
    ],
    [
      { code: 'badEstimate', clause: null, facts: { estimated: 0.5 } },
      '0.5 is not a valid ship date. Dates are whole milliseconds since 1 Jan 1970 (UTC).',
    ],
    [
      { code: 'changeTold', clause: 'PRE-4', facts: { what: 'the lid is wood' } },
      'The customer is notified that the manufacturer has changed the product: the lid is wood [PRE-4].',
      'You are notified that the manufacturer has changed the product: the lid is wood [PRE-4].',
    ],
  ]))
