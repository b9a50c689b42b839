import { describe, expect, it } from 'vitest'
import type { Sale } from '../../../src/order/order.ts'
import { recordPayment } from '../../../src/rule/payment/recordPayment.ts'
import type { LatePaymentTerms } from '../../../src/rule/payment/terms.ts'
import { aCase, aLedger, aSale, awaitingPayment, closed, paid } from '../../support/sales.ts'

const LATE: { readonly latePayment?: LatePaymentTerms } = { latePayment: { clause: 'T-2', shopMay: 'reinstate' } }
const due = awaitingPayment({ by: 9, clause: 'T-1' })
const awaitingAll = aSale({ ...due, money: aLedger({ asked: 'full' }) })
const pay = (order: Sale, amount: number, terms = LATE) =>
  recordPayment.decide(aCase(order, terms, { at: 5 }), { at: 0, id: 'p', amount })

describe('a payment', () => {
  it.each<readonly [string, Sale, number, object, boolean]>([
    ['exact', awaitingAll, 2_499, { code: 'paidInFull', clause: 'T-1', facts: { amount: 2_499 } }, false],
    ['too little', awaitingAll, 2_498, { code: 'paidInPart', clause: 'T-1', facts: { outstanding: 1 } }, false],
    ['too much', awaitingAll, 2_500, { code: 'paidTooMuch', clause: 'T-1', facts: { excess: 1 } }, false],
    ['the rest', aSale({ ...due, money: paid(2_000) }), 499, { code: 'paidInFull' }, false],
    ['when nothing is asked for', aSale(), 1, { code: 'paidTooMuch', clause: null, facts: { excess: 1 } }, false],
    ['too late', aSale(closed('expired')), 2_499, { code: 'paidLate', clause: 'T-2' }, true],
    ['after the end', aSale(closed('completed')), 1, { code: 'paidTooMuch', clause: 'T-9' }, false],
  ])('%s is recorded', (_, sale, amount, reason, late) => {
    expect(pay(sale, amount)).toMatchObject({
      verdict: 'granted',
      events: [{ type: 'PaymentReceived', data: { at: 5, id: 'p', amount, late } }],
      because: [reason],
    })
  })
  it('late, where no term speaks of it, cites what closed the order', () => {
    expect(pay(aSale(closed('expired')), 1, {}).because).toEqual([{ code: 'paidLate', clause: 'T-9', facts: { amount: 1 } }])
  })
  it.each([0, -1, 0.5, Number.NaN])('of %d is none', (amount) => {
    expect(pay(awaitingAll, amount)).toMatchObject({ verdict: 'refused', because: [{ code: 'badAmount' }] })
  })
})
