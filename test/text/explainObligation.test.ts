import { expect, it } from 'vitest'
import { marketplace } from '../../src/preset/marketplace.ts'
import { explainObligation } from '../../src/text/explainObligation.ts'
import type { Obligation } from '../../src/order/obligationsOf.ts'
import { SAT_2026_11_21 } from './support.ts'

it('is in the zone that is asked for, with its clause', () => {
  const due = { by: SAT_2026_11_21, clause: 'MKT-7' } as const
  const payment: Obligation = {
    party: 'customer',
    owes: 'payment',
    id: null,
    due,
    amount: 2_499,
    ifMissed: { then: 'ends', keeps: 'nothing', clause: null },
    late: false,
  }
  expect(explainObligation(marketplace, payment, { zone: 'Asia/Shanghai' })).toBe(
    'Payment of $24.99 is due before Sat 21 Nov 2026, 23:00 (Shanghai time); otherwise the order expires [MKT-7].',
  )
})
