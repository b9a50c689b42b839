import { describe } from 'vitest'
import { shipmentReasons } from '../../../src/text/reason/shipment.ts'
import { END_OF_WED_2026_11_25, tellsReasons } from '../support.ts'

describe('shipmentReasons', () =>
  tellsReasons(shipmentReasons, [
    [{ code: 'preparationBegins', clause: 'XB-4', facts: {} }, 'The order is paid, and may be prepared [XB-4].'],
    [{ code: 'parcelLeaves', clause: 'PRE-12', facts: {} }, 'Everything is paid and in, so the parcel may leave [PRE-12].'],
    [
      { code: 'promiseMissed', clause: 'BACK-11', facts: { promised: END_OF_WED_2026_11_25, lateBy: 93_600_000 } },
      'Shipment was promised by the end of Wed 25 Nov 2026, and is late by 1 day and 2 hours [BACK-11].',
    ],
    [
      { code: 'notPaid', clause: 'PRE-10', facts: { outstanding: 2_499 } },
      '$24.99 is still to be paid, and nothing ships before [PRE-10].',
    ],
    [
      { code: 'notAllIn', clause: 'BACK-6', facts: { waiting: 1 } },
      '1 unit is still missing, and the order ships as a whole [BACK-6].',
    ],
    [
      { code: 'notAllIn', clause: 'BACK-6', facts: { waiting: 2 } },
      '2 units are still missing, and the order ships as a whole [BACK-6].',
    ],
    [
      { code: 'trackingMissing', clause: 'BACK-12', facts: {} },
      'The parcel may leave only with a tracking number, which the customer is told [BACK-12].',
    ],
    [{ code: 'parcelArrived', clause: null, facts: {} }, 'The parcel has reached the customer.'],
  ]))
