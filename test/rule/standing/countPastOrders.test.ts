import { expect, it } from 'vitest'
import type { PastOrder } from '../../../src/order/offer.ts'
import { countPastOrders } from '../../../src/rule/standing/countPastOrders.ts'
import { FRI_2026_11_20 as NOW, HOUR } from '../../support/orders.ts'
import { CALENDAR } from '../../support/sales.ts'

const past = (order: string, hoursAgo: number): PastOrder => ({ order, at: NOW - hoursAgo * HOUR, items: [], end: 'open' })
const count = (orders: readonly PastOrder[], within: Parameters<typeof countPastOrders>[1] = { hours: 24 }) =>
  countPastOrders(CALENDAR, within, orders, ({ order }) => order !== 'other', NOW)

it('an order counts until its span ends, to the millisecond', () => {
  const last = { ...past('b', 24), at: NOW - 24 * HOUR + 1 }
  expect(count([past('a', 24), last, past('c', 1), past('other', 1)])).toEqual({
    orders: [last, past('c', 1)],
    ceases: [NOW + 1, NOW + 23 * HOUR],
  })
})

it('one of which the calendar cannot say counts, and is not known to cease', () => {
  expect(count([past('a', 1)], { businessDays: 300 })).toEqual({ orders: [past('a', 1)], ceases: [] })
  const never = { ...past('a', 1), at: Number.NaN }
  expect(count([never]).orders).toEqual([never])
})
