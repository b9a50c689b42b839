import { describe, expect, it } from 'vitest'
import type { PastOrder } from '../../../src/order/offer.ts'
import { repeatPurchase } from '../../../src/rule/standing/repeatPurchase.ts'
import { FRI_2026_11_20 as NOW, HOUR } from '../../support/orders.ts'
import { CALENDAR } from '../../support/sales.ts'

const RULE = { clause: 'T-1', rule: 'repeatPurchase', atMost: 2, within: { hours: 24 } } as const
const past = (order: string, change: Partial<PastOrder> = {}): PastOrder => ({
  order,
  at: NOW - HOUR,
  items: ['mug'],
  end: 'open',
  ...change,
})
const refused = (...orders: readonly PastOrder[]) => repeatPurchase(RULE, CALENDAR, ['mug', 'mug', 'cup'], orders, NOW)

describe('the same product, bought too often', () => {
  it('names the item once, and the orders that counted', () => {
    expect(refused(past('a'), past('b', { end: 'completed', at: NOW - 2 * HOUR }))).toEqual({
      reasons: [
        { code: 'boughtTooOften', clause: 'T-1', facts: { item: 'mug', orders: ['a', 'b'], atMost: 2, within: { hours: 24 } } },
      ],
      ceases: [NOW + 22 * HOUR],
    })
  })
  it('one reason an item', () => {
    const both = { items: ['mug', 'cup'] }
    expect(refused(past('a', both), past('b', both)).reasons.map(({ facts }) => facts)).toMatchObject([
      { item: 'mug' },
      { item: 'cup' },
    ])
  })
  it.each<readonly [string, Partial<PastOrder>]>([
    ['it expired unpaid', { end: 'lapsedUnpaid' }],
    ['it expired unpaid after its arrival', { end: 'lapsedAfterArrival' }],
    ['it was of something else', { items: ['jug'] }],
    ['its time has passed', { at: NOW - 24 * HOUR }],
  ])('an order does not count when %s', (_, change) => {
    expect(refused(past('a'), past('b', change))).toEqual({ reasons: [], ceases: [] })
  })
})
