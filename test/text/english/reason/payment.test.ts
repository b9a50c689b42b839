import { describe } from 'vitest'
import { paymentReasons } from '../../../../src/text/english/reason/payment.ts'
import { readsReasons } from '../../support.ts'

describe('paymentReasons', () =>
  readsReasons(paymentReasons, [
    [{ code: 'paidInFull', clause: 'MKT-7', facts: { amount: 2_499 } }, 'The amount due has been paid in full [MKT-7].'],
    [
      { code: 'paidInPart', clause: 'MKT-7', facts: { amount: 1_000, outstanding: 1_499 } },
      '$10.00 has been paid in part payment; $14.99 is still due [MKT-7].',
    ],
    [
      { code: 'paidTooMuch', clause: 'MKT-7', facts: { amount: 3_000, excess: 501 } },
      'The payment is $5.01 more than was due [MKT-7].',
    ],
    [
      { code: 'paidTooMuch', clause: null, facts: { amount: 3_000, excess: 3_000 } },
      'Nothing was due, so the payment of $30.00 is an overpayment.',
    ],
    [
      { code: 'paidLate', clause: 'XB-13', facts: { amount: 2_499 } },
      'The payment of $24.99 arrived after the order had ended and must be refunded [XB-13].',
    ],
    [
      { code: 'orderReinstated', clause: 'XB-13', facts: {} },
      'The money has been received, and the shop reinstates the order as if it had been paid now [XB-13].',
      'The money has been received, and the shop reinstates your order as if it had been paid now [XB-13].',
    ],
    [{ code: 'notReinstatable', clause: 'MKT-7', facts: {} }, 'The shop does not reinstate expired orders [MKT-7].'],
    [
      { code: 'notExpired', clause: 'XB-1', facts: { outcome: 'cancelled' } },
      'Only an expired order can be reinstated; this one was cancelled [XB-1].',
    ],
    [
      { code: 'notEnoughMoney', clause: 'XB-13', facts: { here: 1_000, required: 2_499 } },
      'Reinstating the order requires $24.99, but only $10.00 is available [XB-13].',
    ],
  ]))
