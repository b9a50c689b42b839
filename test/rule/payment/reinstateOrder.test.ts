import { describe, expect, it } from 'vitest'
import type { Sale } from '../../../src/order/order.ts'
import { reinstateOrder } from '../../../src/rule/payment/reinstateOrder.ts'
import { aSale, closed, openEnded, paid } from '../../support/sales.ts'

const TERMS = { clause: 'T-1', shopMay: 'reinstate' } as const
const stage = closed('expired', 'awaitingPayment')
const owed = (amount: number): Sale =>
  aSale({ stage, money: paid(2_499, { owed: [{ id: 'refund-1', amount, for: 'latePayment', due: openEnded() }] }) })

describe('an order may be taken up again', () => {
  it.each<readonly [string, Sale]>([
    ['its money is owed back', owed(2_499)],
    ['its money was kept', aSale({ stage, money: paid(2_499, { forfeited: 2_499 }) })],
  ])('%s', (_, sale) => expect(reinstateOrder.open(TERMS, sale)).toMatchObject({ verdict: 'granted' }))

  it.each<readonly [string, typeof TERMS | undefined, Sale, object]>([
    ['only where the terms allow it', undefined, owed(2_499), { code: 'notTakenUpAgain', clause: 'T-9' }],
    [
      'only if it expired',
      TERMS,
      aSale({ stage: closed('cancelled', 'awaitingPayment') }),
      { code: 'notExpired', facts: { outcome: 'cancelled' } },
    ],
    [
      'only if its money is here',
      TERMS,
      aSale({ stage, money: paid(2_499, { refunded: [{ id: 'f', amount: 1, at: 0 }] }) }),
      { code: 'notEnoughMoney', clause: 'T-1', facts: { here: 2_498, required: 2_499 } },
    ],
  ])('%s', (_, terms, sale, reason) => {
    expect(reinstateOrder.open(terms, sale)).toMatchObject({ verdict: 'refused', because: [reason] })
  })
})

it('it is taken up by the term that allows it', () => {
  expect(reinstateOrder.right(TERMS, 5)).toEqual({
    verdict: 'granted',
    events: [{ type: 'OrderReinstated', data: { at: 5, clause: 'T-1' } }],
    because: [{ code: 'takenUpAgain', clause: 'T-1', facts: {} }],
  })
})
