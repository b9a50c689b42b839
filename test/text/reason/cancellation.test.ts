import { describe } from 'vitest'
import { cancellationReasons } from '../../../src/text/reason/cancellation.ts'
import { tellsReasons } from '../support.ts'

describe('cancellationReasons', () =>
  tellsReasons(cancellationReasons, [
    [
      { code: 'cancellableUntil', clause: 'XB-1', facts: { until: 'payment' } },
      'Until full payment the customer may cancel [XB-1].',
    ],
    [
      { code: 'cancellableUntil', clause: 'PRE-5', facts: { until: 'arrival' } },
      'Until the arrival of all goods the customer may cancel [PRE-5].',
    ],
    [
      { code: 'shopDecides', clause: 'XB-2', facts: { until: 'preparation' } },
      'Until the beginning of preparation the customer may apply to cancel; the shop decides, and its consent is not promised [XB-2].',
    ],
    [
      { code: 'carrierDecides', clause: 'XB-5', facts: { until: 'shipment' } },
      'Until shipment the order can be cancelled only if the carrier agrees, who is asked [XB-5].',
    ],
    [
      { code: 'specificationChanged', clause: 'PRE-4', facts: {} },
      'The maker has changed what was ordered, so the customer may cancel until shipment [PRE-4].',
    ],
    [
      { code: 'noLongerCancellable', clause: 'XB-6', facts: { after: 'shipment' } },
      'After shipment the customer can no longer cancel [XB-6].',
    ],
    [{ code: 'noLongerCancellable', clause: 'XB-6', facts: { after: null } }, 'The customer cannot cancel this order [XB-6].'],
    [
      { code: 'cancellationIsOpen', clause: 'XB-2', facts: { id: 'c1' } },
      'The cancellation request c1 still awaits its answer [XB-2].',
    ],
    [{ code: 'noCancellationIsOpen', clause: null, facts: {} }, 'No cancellation request awaits an answer.'],
    [
      { code: 'otherCancellationIsOpen', clause: 'XB-2', facts: { id: 'c2', open: 'c1' } },
      'The cancellation request that awaits an answer is c1, not c2 [XB-2].',
    ],
    [{ code: 'cancellationApproved', clause: 'XB-2', facts: { by: 'shop' } }, 'The shop agrees to the cancellation [XB-2].'],
    [
      { code: 'cancellationDenied', clause: 'XB-5', facts: { by: 'carrier' } },
      'The carrier does not agree to the cancellation [XB-5].',
    ],
    [
      { code: 'shopCancels', clause: 'IMP-7', facts: { because: 'unavailable' } },
      'The shop cancels since it cannot supply the goods; everything paid for it goes back [IMP-7].',
    ],
    [
      { code: 'shopCancels', clause: null, facts: { because: 'lost' } },
      'The shop cancels since the parcel was lost; everything paid for it goes back.',
    ],
    [
      { code: 'shopCancels', clause: null, facts: { because: 'other' } },
      'The shop cancels for a reason of its own; everything paid for it goes back.',
    ],
    [{ code: 'shippedWhole', clause: null, facts: {} }, 'A parcel on its way can be cancelled only as a whole.'],
  ]))
