import { describe, expect, it } from 'vitest'
import type { PastOrder } from '../../../src/order/offer.ts'
import { repeatPurchase } from '../../../src/rule/standing/repeatPurchase.ts'
import { FRI_2026_11_20, HOUR } from '../../support/orders.ts'
import { CALENDAR } from '../../support/sales.ts'

const rule = { clause: 'T-1', rule: 'repeatPurchase', atMost: 2, within: { hours: 24 } } as const

const bought = (order: string, hoursAgo: number, end: PastOrder['end'] = 'open'): PastOrder => ({
  order,
  at: FRI_2026_11_20 - hoursAgo * HOUR,
  items: ['mug'],
  end,
})

const reasonsFor = (...past: readonly PastOrder[]): readonly unknown[] =>
  repeatPurchase(rule, CALENDAR, ['mug'], past, FRI_2026_11_20).reasons

describe('repeatPurchase', () => {
  it('names the orders that counted', () => {
    const facts = { item: 'mug', orders: ['a', 'b'], atMost: 2 }
    expect(reasonsFor(bought('a', 1), bought('b', 2))).toEqual([{ code: 'boughtTooOften', clause: 'T-1', facts }])
  })

  it('counts an order until the span that began with it ends', () => {
    expect(reasonsFor(bought('a', 1), bought('b', 23.999))).toHaveLength(1)
    expect(reasonsFor(bought('a', 1), bought('b', 24))).toEqual([])
  })

  it('counts a cancelled order, and none that expired unpaid, before its arrival or after', () => {
    expect(reasonsFor(bought('a', 1), bought('b', 2, 'cancelled'))).toHaveLength(1)
    expect(reasonsFor(bought('a', 1), bought('b', 2, 'lapsedUnpaid'))).toEqual([])
    expect(reasonsFor(bought('a', 1), bought('b', 2, 'lapsedAfterArrival'))).toEqual([])
  })
})
