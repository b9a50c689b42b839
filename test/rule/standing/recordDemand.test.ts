import { describe, expect, it } from 'vitest'
import type { PastOrder } from '../../../src/order/offer.ts'
import { recordDemand } from '../../../src/rule/standing/recordDemand.ts'
import { DAY, FRI_2026_11_20 as NOW } from '../../support/orders.ts'
import { CALENDAR } from '../../support/sales.ts'

const RULE = {
  clause: 'T-1',
  rule: 'standing',
  counts: ['lapsedAfterArrival'],
  within: { hours: 365 * 24 },
  asks: [
    { from: 4, upFront: 'full' },
    { from: 2, upFront: 'deposit', share: 30 },
  ],
} as const
const past = (order: number, change: Partial<PastOrder> = {}): PastOrder => ({
  order: `o${order}`,
  at: NOW - order * DAY,
  items: [],
  end: 'lapsedAfterArrival',
  ...change,
})
const asked = (...orders: readonly PastOrder[]) => recordDemand(RULE, CALENDAR, orders, NOW)

describe('what a record asks for up front', () => {
  it.each([
    [0, null],
    [1, null],
    [2, 'deposit'],
    [3, 'deposit'],
    [4, 'full'],
    [5, 'full'],
  ])('%d orders left unpaid: %s', (count, upFront) => {
    const orders = Array.from({ length: count }, (_, index) => past(index + 1))
    const found = asked(...orders)?.asks ?? null
    expect(found !== null && 'upFront' in found ? found.upFront : null).toBe(upFront)
  })
  it('says which orders counted, and when too few are left', () => {
    expect(asked(past(1), past(2))).toEqual({
      asks: { from: 2, upFront: 'deposit', share: 30 },
      reason: {
        code: 'upFrontByRecord',
        clause: 'T-1',
        facts: { asks: 'deposit', ends: ['lapsedAfterArrival'], orders: ['o1', 'o2'] },
      },
      ceases: [NOW + 363 * DAY],
    })
  })
  it('counts what it names, and may refuse the order', () => {
    const counts = ['cancelled', 'refusedDelivery', 'lapsedUnpaid'] as const
    const refusing = { ...RULE, counts, asks: [{ from: 2, refused: true }] } as const
    const orders = [
      past(1, { end: 'refusedDelivery' }),
      past(2, { end: 'cancelled' }),
      past(3),
      past(4, { end: 'cancelledByShop' }),
    ]
    expect(recordDemand(refusing, CALENDAR, orders, NOW)).toMatchObject({
      asks: { refused: true },
      reason: { code: 'refusedByRecord', clause: 'T-1', facts: { ends: ['cancelled', 'refusedDelivery'], orders: ['o1', 'o2'] } },
    })
    expect(recordDemand(refusing, CALENDAR, orders.slice(1), NOW)).toBeNull()
  })
  it.each<readonly [string, Partial<PastOrder>]>([
    ['cancelled in time', { end: 'cancelled' }],
    ['unpaid before anything arrived', { end: 'lapsedUnpaid' }],
    ['too old', { at: NOW - 365 * DAY }],
  ])('does not count one %s', (_, change) => expect(asked(past(1), past(2, change))).toBeNull())
})
