import { describe, expect, it } from 'vitest'
import { recordRefund } from '../../../src/rule/settlement/recordRefund.ts'
import { aSale, paid } from '../../support/sales.ts'

const owed = [100, 30].map((amount, index) => ({
  id: `refund-${index}`,
  amount,
  for: 'goodwill' as const,
  due: { by: 9, clause: 'T-1' as const },
}))
const refund = (amount: number) => recordRefund(aSale({ money: paid(2_499, { owed }) }), { at: 5, id: 'f1', amount }, 5)

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
  it.each([0, -1, 0.5, Number.NaN])('of %d is none', (amount) => {
    expect(refund(amount)).toMatchObject({ verdict: 'refused', because: [{ code: 'badAmount' }] })
  })
})
