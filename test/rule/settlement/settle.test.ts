import { describe, expect, it } from 'vitest'
import type { Sale } from '../../../src/order/order.ts'
import { settle } from '../../../src/rule/settlement/settle.ts'
import type { SettlementCause } from '../../../src/rule/settlement/settlementCause.ts'
import { FRI_2026_11_20 as NOW, HOUR } from '../../support/orders.ts'
import { aSale, aSoldLine, CALENDAR, paid } from '../../support/sales.ts'

const why: SettlementCause = {
  cause: 'cancellation',
  clause: 'T-1',
  kept: null,
  refund: { clause: 'T-2', within: { hours: 24 } },
}
const keeping: SettlementCause = { ...why, kept: { clause: 'T-3', keeps: 'everythingPaid' } }
const sold = aSale()
const left = (cancelled: number): Sale => aSale({ lines: [aSoldLine({ cancelled })] })

const owed = (amount: number) => ({
  type: 'RefundOwed',
  data: {
    at: NOW,
    id: 'refund-1',
    amount,
    for: 'cancellation',
    from: [{ payment: 'p1', amount }],
    due: { by: NOW + 24 * HOUR, clause: 'T-2' },
    clause: 'T-1',
  },
})

describe('what is held beyond what is required', () => {
  it('is nothing, where it is required: there is nothing to do', () => {
    expect(settle(CALENDAR, keeping, sold, left(0))).toEqual([])
    expect(settle(CALENDAR, keeping, sold, aSale({ money: paid(100) }))).toEqual([])
  })
  it('goes back, by when the terms say', () => expect(settle(CALENDAR, why, sold, left(1))).toEqual([owed(1_000)]))
  it('shipping too, with the whole order', () => expect(settle(CALENDAR, why, sold, left(2))).toEqual([owed(2_499)]))
  it('is kept where a term says so, by that term', () => {
    expect(settle(CALENDAR, keeping, sold, left(2))).toEqual([
      { type: 'MoneyForfeited', data: { at: NOW, amount: 2_499, clause: 'T-3' } },
    ])
  })
  it('is kept in part, and the rest goes back', () => {
    const line = aSoldLine({ deposit: 600, depositRefundable: false })
    const deposited = aSale({ lines: [line], plan: { upFront: 'deposit', onArrival: true } })
    const gone = { ...deposited, lines: [{ ...line, cancelled: 2 }] }
    const deposit: SettlementCause = { ...why, kept: { clause: 'T-3', keeps: 'nonRefundableDeposit' } }
    expect(settle(CALENDAR, deposit, deposited, gone)).toEqual([
      { type: 'MoneyForfeited', data: { at: NOW, amount: 600, clause: 'T-3' } },
      owed(1_899),
    ])
  })
  it('is numbered, refund after refund', () => {
    expect(settle(CALENDAR, why, sold, aSale({ money: paid(2_500, { refunds: 6 }) }))).toMatchObject([
      { data: { id: 'refund-7', amount: 1 } },
    ])
  })
})
