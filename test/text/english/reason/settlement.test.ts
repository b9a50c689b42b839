import { describe } from 'vitest'
import { settlementReasons } from '../../../../src/text/english/reason/settlement.ts'
import { readsReasons } from '../../support.ts'

describe('settlementReasons', () =>
  readsReasons(settlementReasons, [
    [
      { code: 'refundPaid', clause: 'XB-11', facts: { amount: 2_499, leftOwed: 0 } },
      'A refund of $24.99 was due; nothing more is owed [XB-11].',
    ],
    [
      { code: 'refundPaid', clause: 'XB-11', facts: { amount: 2_000, leftOwed: 499 } },
      'A refund of $20.00 was due; a further $4.99 is still owed [XB-11].',
    ],
    [
      { code: 'moreThanOwed', clause: 'XB-11', facts: { amount: 2_499, owed: 2_000 } },
      '$24.99 is more than the refund of $20.00 that is owed [XB-11].',
    ],
    [{ code: 'moreThanOwed', clause: null, facts: { amount: 2_499, owed: 0 } }, 'No refund is owed, so $24.99 is too much.'],
    [{ code: 'nothingOwed', clause: null, facts: {} }, 'No refund is owed for the order.', 'No refund is owed for your order.'],
    [
      { code: 'nothingHeld', clause: null, facts: {} },
      'The shop holds no money for the order.',
      'The shop holds no money for your order.',
    ],
    [
      { code: 'nothingLeftToCredit', clause: null, facts: {} },
      'All of the order has been credited already.',
      'All of your order has been credited already.',
    ],
    [
      { code: 'goodwill', clause: null, facts: { on: 'shipping', amount: 500 } },
      'As a goodwill gesture, the shop takes $5.00 off the shipping cost.',
    ],
    [
      { code: 'goodwill', clause: null, facts: { on: { line: 'L1' }, amount: 500 } },
      'As a goodwill gesture, the shop takes $5.00 off the price of L1.',
    ],
    [
      { code: 'noLineForGoodwill', clause: null, facts: { line: 'L9' } },
      'The order has no line L9.',
      'Your order has no line L9.',
    ],
    [
      { code: 'moreThanItsWorth', clause: null, facts: { on: { line: 'L1' }, amount: 3_000, left: 1_999 } },
      '$30.00 is more than the $19.99 that remains of the price of L1.',
    ],
    [
      { code: 'moreThanHeld', clause: null, facts: { amount: 3_000, held: 2_499 } },
      '$30.00 is more than the $24.99 that the shop holds for the order.',
      '$30.00 is more than the $24.99 that the shop holds for your order.',
    ],
  ]))
