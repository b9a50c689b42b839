import { describe } from 'vitest'
import { arrivalReasons } from '../../../src/text/reason/arrival.ts'
import { END_OF_WED_2026_11_25, SAT_2026_11_21, tellsReasons } from '../support.ts'

describe('arrivalReasons', () =>
  tellsReasons(arrivalReasons, [
    [
      { code: 'stockAllocated', clause: 'BACK-2', facts: {} },
      'It is this order’s turn, and the units are its own from now on [BACK-2].',
    ],
    [
      { code: 'servedBeforeShelf', clause: 'BACK-3', facts: {} },
      'Orders that wait are served before anything goes on the shelf [BACK-3].',
    ],
    [
      { code: 'arrivalTold', clause: 'PRE-11', facts: { shipping: 1_450 } },
      'The customer is told that everything is in, and that shipping costs $14.50 [PRE-11].',
    ],
    [
      { code: 'shippingIsFixed', clause: null, facts: { fixed: 500, told: 600 } },
      'Shipping was fixed at $5.00 when the order was placed, so $6.00 cannot be charged.',
    ],
    [
      { code: 'badShippingCost', clause: null, facts: { shipping: -1 } },
      '-1 is no shipping cost: it takes a whole number of the currency’s smallest unit.',
    ],
    [
      { code: 'estimateMoved', clause: 'PRE-3', facts: { estimated: SAT_2026_11_21 } },
      'The estimate is now Sat 21 Nov 2026, 10:00; an estimate moves nothing else, and no deadline with it [PRE-3].',
    ],
    [
      { code: 'promiseStays', clause: 'BACK-10', facts: { promised: END_OF_WED_2026_11_25 } },
      'The promise stays: shipment by the end of Wed 25 Nov 2026 [BACK-10].',
    ],
    [{ code: 'badEstimate', clause: null, facts: { estimated: 0.5 } }, '0.5 is no instant.'],
    [
      { code: 'changeTold', clause: 'PRE-4', facts: { what: 'the lid is wood' } },
      'The customer is told what its maker has changed: the lid is wood [PRE-4].',
    ],
  ]))
