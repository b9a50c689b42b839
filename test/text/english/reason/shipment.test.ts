import { describe } from 'vitest'
import { shipmentReasons } from '../../../../src/text/english/reason/shipment.ts'
import { END_OF_WED_2026_11_25, readsReasons } from '../../support.ts'

describe('shipmentReasons', () =>
  readsReasons(shipmentReasons, [
    [
      { code: 'preparationBegins', clause: 'XB-4', facts: {} },
      'The order is paid and can be prepared [XB-4].',
      'Your order is paid and can be prepared [XB-4].',
    ],
    [{ code: 'parcelLeaves', clause: 'PRE-12', facts: {} }, 'Everything is paid and in stock, so the parcel can ship [PRE-12].'],
    [
      { code: 'promiseMissed', clause: 'BACK-11', facts: { promised: END_OF_WED_2026_11_25, lateBy: 93_600_000 } },
      'Shipment was promised by the end of Wed 25 Nov 2026 (New York time) and is 1 day and 2 hours late [BACK-11].',
    ],
    [
      { code: 'supplyAwaited', clause: 'T-1', facts: {} },
      'The supplier has not accepted the order yet, and nothing ships until then [T-1].',
      'The supplier has not accepted your order yet, and nothing ships until then [T-1].',
    ],
    [
      { code: 'consentAwaited', clause: 'T-2', facts: { of: 'stock' } },
      'The arrival of the goods is late, and nothing ships until the customer has said whether to wait [T-2].',
      'The arrival of the goods is late, and nothing ships until you have said whether to wait [T-2].',
    ],
    [
      { code: 'notPaid', clause: 'PRE-10', facts: { outstanding: 2_499 } },
      '$24.99 is still due, and nothing ships until it is paid [PRE-10].',
    ],
    [
      { code: 'notAllIn', clause: 'BACK-6', facts: { waiting: 1 } },
      '1 unit is still missing, and the order ships only as a whole [BACK-6].',
      '1 unit is still missing, and your order ships only as a whole [BACK-6].',
    ],
    [
      { code: 'notAllIn', clause: 'BACK-6', facts: { waiting: 2 } },
      '2 units are still missing, and the order ships only as a whole [BACK-6].',
      '2 units are still missing, and your order ships only as a whole [BACK-6].',
    ],
    [
      { code: 'trackingMissing', clause: 'BACK-12', facts: {} },
      'The parcel can ship only with a tracking number for the customer [BACK-12].',
      'The parcel can ship only with a tracking number for you [BACK-12].',
    ],
    [{ code: 'parcelArrived', clause: null, facts: {} }, 'The parcel has been delivered.'],
  ]))
