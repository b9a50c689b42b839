import { describe } from 'vitest'
import { settlementReasons } from '../../../src/text/reason/settlement.ts'
import { tellsReasons } from '../support.ts'

describe('settlementReasons', () =>
  tellsReasons(settlementReasons, [
    [
      { code: 'refundPaid', clause: 'XB-11', facts: { amount: 2_499, leftOwed: 0 } },
      '$24.99 was owed back; nothing more is [XB-11].',
    ],
    [
      { code: 'refundPaid', clause: 'XB-11', facts: { amount: 2_000, leftOwed: 499 } },
      '$20.00 was owed back; $4.99 still is [XB-11].',
    ],
    [
      { code: 'moreThanOwed', clause: 'XB-11', facts: { amount: 2_499, owed: 2_000 } },
      '$24.99 is more than the $20.00 that is owed back [XB-11].',
    ],
    [{ code: 'moreThanOwed', clause: null, facts: { amount: 2_499, owed: 0 } }, 'Nothing is owed back, so $24.99 is too much.'],
    [
      { code: 'goodwill', clause: null, facts: { on: 'shipping', amount: 500 } },
      'The shop takes $5.00 off the shipping of its own accord.',
    ],
    [
      { code: 'goodwill', clause: null, facts: { on: { line: 'L1' }, amount: 500 } },
      'The shop takes $5.00 off line L1 of its own accord.',
    ],
    [{ code: 'noLineForGoodwill', clause: null, facts: { line: 'L9' } }, 'The order has no line L9.'],
    [
      { code: 'moreThanItsWorth', clause: null, facts: { on: { line: 'L1' }, amount: 3_000, left: 1_999 } },
      '$30.00 is more than the $19.99 that line L1 still costs.',
    ],
    [
      { code: 'moreThanHeld', clause: null, facts: { amount: 3_000, held: 2_499 } },
      '$30.00 is more than the $24.99 that the shop holds for the order.',
    ],
  ]))
