import { describe, expect, it } from 'vitest'
import type { Sale } from '../../../src/order/order.ts'
import { recordRefund } from '../../../src/rule/settlement/recordRefund.ts'
import { aCase, aDuty, aSale, paid } from '../../support/sales.ts'

const owed = [100, 30].map((amount, index) => ({ id: `refund-${index}`, amount, for: 'goodwill' as const }))
const sale = aSale({
  money: paid(2_499, { owed }),
  duties: [aDuty('refund', { by: 9, clause: 'T-1' }, 'refund-0'), aDuty('refund', { by: 8, clause: 'T-2' }, 'refund-1')],
})
const refund = (amount: number, order: Sale = sale) =>
  recordRefund.decide(aCase(order, {}, { at: 5 }), { at: 0, id: 'f1', amount })

describe('a pay-out', () => {
  it.each([
    [1, 129],
    [130, 0],
  ])('of %d leaves %d owed', (amount, leftOwed) => {
    expect(refund(amount)).toEqual({
      verdict: 'granted',
      events: [{ type: 'RefundPaid', data: { at: 5, id: 'f1', amount } }],
      because: [{ code: 'refundPaid', clause: 'T-1', facts: { amount, leftOwed } }],
    })
  })
  it('is not more than is owed', () => {
    expect(refund(131)).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'moreThanOwed', clause: 'T-1', facts: { amount: 131, owed: 130 } }],
    })
  })
  it('is none where nothing is owed', () => {
    expect(refund(1, aSale())).toMatchObject({ because: [{ code: 'moreThanOwed', clause: null, facts: { owed: 0 } }] })
  })
  it.each([0, -1, 0.5, Number.NaN])('of %d is none', (amount) => {
    expect(refund(amount)).toMatchObject({ verdict: 'refused', because: [{ code: 'badAmount' }] })
  })
})

it('is to be reported only while something is owed', () => {
  expect(recordRefund.isOpen?.(aCase(sale, {}))).toMatchObject({ verdict: 'granted' })
  expect(recordRefund.isOpen?.(aCase(aSale(), {}))).toMatchObject({ verdict: 'refused', because: [{ code: 'nothingOwed' }] })
})
