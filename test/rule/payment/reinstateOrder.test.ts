import { describe, expect, it } from 'vitest'
import type { Ledger } from '../../../src/order/ledger.ts'
import type { Outcome, SaleIn } from '../../../src/order/order.ts'
import { reinstateOrder } from '../../../src/rule/payment/reinstateOrder.ts'
import { aCase, aSaleIn, closed, paid } from '../../support/sales.ts'

const TERMS = { latePayment: { clause: 'T-1', shopMay: 'reinstate' } } as const
const over = (money: Partial<Ledger>, outcome: Outcome = 'expired'): SaleIn<'closed'> =>
  aSaleIn('closed', { ...closed(outcome), money: paid(2_499, money) })
const owed = over({ owed: [{ id: 'refund-1', amount: 2_499, for: 'latePayment' }] })

describe('an order may be taken up again', () => {
  it.each<readonly [string, SaleIn<'closed'>]>([
    ['its money is owed back', owed],
    ['its money was kept', over({ forfeited: 2_499 })],
  ])('%s', (_, sale) => expect(reinstateOrder.isOpen?.(aCase(sale, TERMS))).toMatchObject({ verdict: 'granted' }))

  it.each<readonly [string, typeof TERMS | Record<never, never>, SaleIn<'closed'>, object]>([
    ['only where the terms allow it', {}, owed, { code: 'notReinstatable', clause: 'T-9' }],
    ['only if it expired', TERMS, over({}, 'cancelled'), { code: 'notExpired', facts: { outcome: 'cancelled' } }],
    [
      'only if its money is here',
      TERMS,
      over({ refunded: [{ id: 'f', amount: 1, at: 0 }] }),
      { code: 'notEnoughMoney', clause: 'T-1', facts: { here: 2_498, required: 2_499 } },
    ],
  ])('%s', (_, terms, sale, reason) => {
    expect(reinstateOrder.isOpen?.(aCase(sale, terms))).toMatchObject({ verdict: 'refused', because: [reason] })
  })
})

it('it is taken up by the term that allows it', () => {
  expect(reinstateOrder.decide(aCase(owed, TERMS, { at: 5 }), { at: 0, id: 't1' })).toEqual({
    verdict: 'granted',
    events: [{ type: 'OrderReinstated', data: { at: 5, clause: 'T-1' } }],
    because: [{ code: 'orderReinstated', clause: 'T-1', facts: {} }],
  })
})
