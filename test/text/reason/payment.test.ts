import { describe } from 'vitest'
import { paymentReasons } from '../../../src/text/reason/payment.ts'
import { tellsReasons } from '../support.ts'

describe('paymentReasons', () =>
  tellsReasons(paymentReasons, [
    [{ code: 'paidInFull', clause: 'MKT-7', facts: { amount: 2_499 } }, '$24.99 is all that was to be paid now [MKT-7].'],
    [
      { code: 'paidInPart', clause: 'MKT-7', facts: { amount: 1_000, outstanding: 1_499 } },
      '$10.00 is a part; $14.99 is still to be paid [MKT-7].',
    ],
    [
      { code: 'paidTooMuch', clause: 'MKT-7', facts: { amount: 3_000, excess: 501 } },
      '$5.01 of it is more than was to be paid [MKT-7].',
    ],
    [
      { code: 'paidTooMuch', clause: null, facts: { amount: 3_000, excess: 3_000 } },
      'Nothing was to be paid, so $30.00 is too much.',
    ],
    [
      { code: 'paidLate', clause: 'XB-13', facts: { amount: 2_499 } },
      '$24.99 came after the order had ended, so it is owed back [XB-13].',
    ],
    [
      { code: 'takenUpAgain', clause: 'XB-13', facts: {} },
      'The money is here, and the shop takes the order up again as if it were paid now [XB-13].',
    ],
    [
      { code: 'notTakenUpAgain', clause: 'MKT-7', facts: {} },
      'The shop does not take up again an order that has expired [MKT-7].',
    ],
    [
      { code: 'notExpired', clause: 'XB-1', facts: { outcome: 'cancelled' } },
      'Only an order that expired can be taken up again; this one was cancelled [XB-1].',
    ],
    [
      { code: 'notEnoughMoney', clause: 'XB-13', facts: { here: 1_000, required: 2_499 } },
      '$24.99 is needed to take the order up again, and $10.00 is here [XB-13].',
    ],
  ]))
