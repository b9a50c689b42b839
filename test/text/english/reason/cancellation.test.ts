import { describe } from 'vitest'
import { cancellationReasons } from '../../../../src/text/english/reason/cancellation.ts'
import { readsReasons } from '../../support.ts'

describe('cancellationReasons', () =>
  readsReasons(cancellationReasons, [
    [
      { code: 'cancellableUntil', clause: 'XB-1', facts: { until: 'payment' } },
      'The customer can cancel until the order is paid in full [XB-1].',
      'You can cancel until the order is paid in full [XB-1].',
    ],
    [
      { code: 'cancellableUntil', clause: 'PRE-5', facts: { until: 'arrival' } },
      'The customer can cancel until all goods have arrived [PRE-5].',
      'You can cancel until all goods have arrived [PRE-5].',
    ],
    [
      { code: 'shopDecides', clause: 'XB-2', facts: { until: 'preparation' } },
      'Until preparation starts, the customer can ask to cancel. The shop decides and may decline [XB-2].',
      'Until preparation starts, you can ask to cancel. The shop decides and may decline [XB-2].',
    ],
    [
      { code: 'carrierDecides', clause: 'XB-5', facts: { until: 'shipment' } },
      'Before shipment, the order can be cancelled only if the carrier agrees. The carrier has been asked [XB-5].',
      'Before shipment, your order can be cancelled only if the carrier agrees. The carrier has been asked [XB-5].',
    ],
    [
      { code: 'specificationChanged', clause: 'PRE-4', facts: {} },
      'The manufacturer has changed the product, so the customer can cancel until shipment [PRE-4].',
      'The manufacturer has changed the product, so you can cancel until shipment [PRE-4].',
    ],
    [
      { code: 'noLongerCancellable', clause: 'XB-6', facts: { after: 'shipment' } },
      'After shipment, the customer can no longer cancel [XB-6].',
      'After shipment, you can no longer cancel [XB-6].',
    ],
    [
      { code: 'noLongerCancellable', clause: 'XB-6', facts: { after: null } },
      'The customer cannot cancel this order [XB-6].',
      'You cannot cancel this order [XB-6].',
    ],
    [
      { code: 'cancellationIsOpen', clause: 'XB-2', facts: { id: 'c1' } },
      'The cancellation request (c1) is still awaiting an answer [XB-2].',
    ],
    [{ code: 'noCancellationIsOpen', clause: null, facts: {} }, 'No cancellation request is awaiting an answer.'],
    [
      { code: 'otherCancellationIsOpen', clause: 'XB-2', facts: { id: 'c2', open: 'c1' } },
      'The cancellation request that is awaiting an answer is c1, not c2 [XB-2].',
    ],
    [{ code: 'cancellationApproved', clause: 'XB-2', facts: { by: 'shop' } }, 'The shop agrees to the cancellation [XB-2].'],
    [
      { code: 'cancellationDenied', clause: 'XB-5', facts: { by: 'carrier' } },
      'The carrier does not agree to the cancellation [XB-5].',
    ],
    [
      { code: 'shopCancels', clause: 'IMP-7', facts: { because: 'unavailable' } },
      'The shop cancels because it cannot supply the goods; everything paid for the cancelled goods is refunded [IMP-7].',
    ],
    [
      { code: 'shopCancels', clause: null, facts: { because: 'lost' } },
      'The shop cancels because the parcel was lost; everything paid for the cancelled goods is refunded.',
    ],
    [
      { code: 'shopCancels', clause: null, facts: { because: 'other' } },
      'The shop cancels for reasons of its own; everything paid for the cancelled goods is refunded.',
    ],
    [
      { code: 'shippedWhole', clause: null, facts: {} },
      'Once the parcel has shipped, the order can be cancelled only as a whole.',
      'Once the parcel has shipped, your order can be cancelled only as a whole.',
    ],
  ]))
