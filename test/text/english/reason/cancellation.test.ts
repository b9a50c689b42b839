import { describe } from 'vitest'
import { cancellationReasons } from '../../../../src/text/english/reason/cancellation.ts'
import type { Reason } from '../../../../src/decision/reason.ts'
import type { CancellationReason } from '../../../../src/rule/cancellation/reason.ts'
import { readsReasons, SAT_2026_11_21 } from '../../support.ts'

type Row = Extract<CancellationReason, Reason<'cancellable', unknown>>['facts']

const row = (facts: Partial<Row>): Row => ({ lines: null, until: null, ends: null, keeps: 'nothing', ...facts })

describe('cancellationReasons', () =>
  readsReasons(cancellationReasons, [
    [
      { code: 'cancellable', clause: 'XB-1', facts: row({ until: 'payment' }) },
      'The customer can cancel the order until full payment [XB-1].',
      'You can cancel your order until full payment [XB-1].',
    ],
    [
      { code: 'cancellable', clause: 'T-1', facts: row({ until: 'supply', ends: SAT_2026_11_21 }) },
      'The customer can cancel the order before Sat 21 Nov 2026, 10:00 (New York time) [T-1].',
      'You can cancel your order before Sat 21 Nov 2026, 10:00 (New York time) [T-1].',
    ],
    [
      { code: 'cancellable', clause: 'T-1', facts: row({ ends: 'beyondCalendar', lines: ['L1'] }) },
      'The customer can cancel L1 [T-1].',
      'You can cancel L1 [T-1].',
    ],
    [
      { code: 'cancellable', clause: 'T-1', facts: row({ until: 'closing', lines: ['L1', 'L2'] }) },
      'The customer can cancel L1 and L2 until the closing date [T-1].',
      'You can cancel L1 and L2 until the closing date [T-1].',
    ],
    [
      { code: 'cancellable', clause: 'T-1', facts: row({ ends: SAT_2026_11_21, before: { release: { days: 14 } } }) },
      'The customer can cancel the order before Sat 21 Nov 2026, 10:00 (New York time) [T-1].',
      'You can cancel your order before Sat 21 Nov 2026, 10:00 (New York time) [T-1].',
    ],
    [
      { code: 'cancellable', clause: 'T-1', facts: row({ before: { release: { days: 14 } } }) },
      'The customer can cancel the order [T-1].',
      'You can cancel your order [T-1].',
    ],
    [
      {
        code: 'cancellable',
        clause: 'T-1',
        facts: row({ until: 'supply', ends: 'beyondCalendar', before: { closing: { businessDays: 1 }, release: { days: 14 } } }),
      },
      'The customer can cancel the order until 1 business day before the closing date or 14 days before the release date or the supplier’s acceptance [T-1].',
      'You can cancel your order until 1 business day before the closing date or 14 days before the release date or the supplier’s acceptance [T-1].',
    ],
    [
      { code: 'delayed', clause: 'T-2', facts: row({ ends: SAT_2026_11_21 }) },
      'The order is delayed, so the customer can cancel it before Sat 21 Nov 2026, 10:00 (New York time) [T-2].',
      'Your order is delayed, so you can cancel it before Sat 21 Nov 2026, 10:00 (New York time) [T-2].',
    ],
    [
      { code: 'delayed', clause: 'T-2', facts: row({ lines: ['L1'] }) },
      'L1 is delayed, so the customer can cancel it [T-2].',
      'L1 is delayed, so you can cancel it [T-2].',
    ],
    [
      { code: 'delayed', clause: 'T-2', facts: row({ lines: ['L1', 'L2'] }) },
      'L1 and L2 are delayed, so the customer can cancel them [T-2].',
      'L1 and L2 are delayed, so you can cancel them [T-2].',
    ],
    [
      { code: 'specificationChanged', clause: 'PRE-4', facts: row({ until: 'shipment' }) },
      'The manufacturer has changed the product, so the customer can cancel the order until shipment [PRE-4].',
      'The manufacturer has changed the product, so you can cancel your order until shipment [PRE-4].',
    ],
    [
      { code: 'specificationChanged', clause: 'PRE-4', facts: row({ lines: ['L1'] }) },
      'The manufacturer has changed the product, so the customer can cancel L1 [PRE-4].',
      'The manufacturer has changed the product, so you can cancel L1 [PRE-4].',
    ],
    [
      { code: 'specificationChanged', clause: 'PRE-4', facts: row({ lines: ['L1', 'L2'] }) },
      'The manufacturer has changed the product, so the customer can cancel L1 and L2 [PRE-4].',
      'The manufacturer has changed the product, so you can cancel L1 and L2 [PRE-4].',
    ],
    [
      { code: 'needsAgreement', clause: 'XB-2', facts: { ...row({ until: 'preparation' }), of: 'shop' } },
      'The customer can ask to cancel the order until the start of preparation. It is cancelled only if the shop agrees [XB-2].',
      'You can ask to cancel your order until the start of preparation. It is cancelled only if the shop agrees [XB-2].',
    ],
    [
      { code: 'needsAgreement', clause: 'T-3', facts: { ...row({ lines: ['L1'] }), of: 'maker' } },
      'The customer can ask to cancel L1. It is cancelled only if the manufacturer agrees [T-3].',
      'You can ask to cancel L1. It is cancelled only if the manufacturer agrees [T-3].',
    ],
    [
      { code: 'needsAgreement', clause: 'T-3', facts: { ...row({ lines: ['L1', 'L2'] }), of: 'carrier' } },
      'The customer can ask to cancel L1 and L2. They are cancelled only if the carrier agrees [T-3].',
      'You can ask to cancel L1 and L2. They are cancelled only if the carrier agrees [T-3].',
    ],
    [
      { code: 'cancellingCosts', clause: 'T-4', facts: { lines: null, keeps: { share: 20 } } },
      'The shop keeps 20 % of the price of what is cancelled [T-4].',
    ],
    [
      { code: 'cancellingCosts', clause: 'T-4', facts: { lines: ['L1'], keeps: { fee: 'cancelled' } } },
      'The shop keeps the fee for each item of L1 (cancelled) [T-4].',
    ],
    [
      { code: 'cancellingCosts', clause: 'T-4', facts: { lines: null, keeps: 'nothing' } },
      'Everything paid for what is cancelled is refunded [T-4].',
    ],
    [
      { code: 'cancellingCosts', clause: 'T-4', facts: { lines: ['L1', 'L2'], keeps: 'nonRefundableDeposit' } },
      'The shop keeps the non-refundable deposit for L1 and L2 [T-4].',
    ],
    [
      { code: 'cancellingCosts', clause: 'T-4', facts: { lines: null, keeps: 'everythingPaid' } },
      'The shop keeps everything that has been paid for what is cancelled [T-4].',
    ],
    [
      { code: 'noLongerCancellable', clause: 'XB-6', facts: { lines: null } },
      'The customer cannot cancel the order now [XB-6].',
      'You cannot cancel your order now [XB-6].',
    ],
    [
      { code: 'noLongerCancellable', clause: 'XB-6', facts: { lines: ['L1'] } },
      'The customer cannot cancel L1 now [XB-6].',
      'You cannot cancel L1 now [XB-6].',
    ],
    [
      { code: 'noLongerCancellable', clause: 'XB-6', facts: { lines: ['L1', 'L2'] } },
      'The customer cannot cancel L1 and L2 now [XB-6].',
      'You cannot cancel L1 and L2 now [XB-6].',
    ],
    [
      { code: 'cancellableBefore', clause: 'XB-1', facts: { lines: null, by: 'shipment', at: SAT_2026_11_21 } },
      'Cancelling the order was possible until shipment, Sat 21 Nov 2026, 10:00 (New York time) [XB-1].',
      'Cancelling your order was possible until shipment, Sat 21 Nov 2026, 10:00 (New York time) [XB-1].',
    ],
    [
      { code: 'cancellableBefore', clause: 'T-1', facts: { lines: ['L1'], by: 'time', at: SAT_2026_11_21 } },
      'Cancelling L1 was possible before Sat 21 Nov 2026, 10:00 (New York time) [T-1].',
    ],
    [
      { code: 'cancellableBefore', clause: 'T-1', facts: { lines: ['L1', 'L2'], by: 'release', at: SAT_2026_11_21 } },
      'Cancelling L1 and L2 was possible until the release date, Sat 21 Nov 2026, 10:00 (New York time) [T-1].',
    ],
    [
      {
        code: 'cancellableBefore',
        clause: 'T-1',
        facts: { lines: ['L1'], by: 'release', at: SAT_2026_11_21, before: { days: 14 } },
      },
      'Cancelling L1 was possible until 14 days before the release date, Sat 21 Nov 2026, 10:00 (New York time) [T-1].',
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
