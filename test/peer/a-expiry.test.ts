/**
 * A. A 24-hour expiry is 24 hours (Saleor, the task that expires orders and its tests).
 *
 * A shop sets after how many minutes an unpaid order expires. There the minutes, hours and days of an age were added up wrongly:
 * a window of 1,440 minutes first expired at 2,856, one of 7,200 at 348,456; its tests use windows under an hour only, where the
 * mistake does not show. There, any payment at all keeps an order; here a part is none, and goes back. There, an order already
 * accepted for fulfilment is left alone; here it is accepted unpaid only where the terms ask for the money later, and then
 * nothing is unpaid yet.
 */
import { describe, expect, it } from 'vitest'
import { type Command, nextDeadline, type Policy, type Within } from '../../src/index.ts'
import { marketplace } from '../../src/preset/marketplace.ts'
import { preOrderStore } from '../../src/preset/preOrderStore.ts'
import { dataOf, owed } from '../preset/support/look.ts'
import { aPlacing, FRI_2026_11_20, passTime, pay, play } from '../support/orders.ts'

const MINUTE = 60_000

const expiring = (within: Within): Policy => ({
  ...marketplace,
  sale: {
    inStock: {
      payment: [{ clause: 'MKT-7', pay: 'full', asked: 'placement', within }],
      cancellation: [{ clause: 'MKT-6', how: 'never', instead: [] }],
    },
  },
})

const expiringAfter = (minutes: number): Policy => expiring({ hours: minutes / 60 })

const expiresAt = (policy: Policy, age: number, ...between: readonly Command[]): boolean =>
  dataOf(play(policy, [aPlacing('inStock'), ...between, passTime(FRI_2026_11_20 + age * MINUTE)]), 'OrderClosed').some(
    ({ outcome }) => outcome === 'expired',
  )

describe('an unpaid order', () => {
  it.each([
    [1, 10, true],
    [60, 0, false],
    [60, 59, false],
    [60, 60, true],
    [60, 120, true],
    [1_440, 1_439, false],
    [1_440, 1_440, true],
    [1_440, 2_856, true],
    [7_200, 7_199, false],
    [7_200, 7_200, true],
  ])('with a window of %i minutes, at the age of %i: expired is %s', (window, age, expired) => {
    expect(expiresAt(expiringAfter(window), age)).toBe(expired)
  })

  it('without a window never expires', () => {
    const open = expiring('openEnded')
    expect([nextDeadline(play(open, [aPlacing('inStock')]).order), expiresAt(open, 1_000_000)]).toEqual([null, false])
  })

  it('paid in full is not an unpaid order', () => {
    expect(expiresAt(expiringAfter(60), 120, pay(FRI_2026_11_20 + 1))).toBe(false)
  })

  it('paid in part expires, and the part is owed back', () => {
    const played = play(expiringAfter(60), [
      aPlacing('inStock'),
      pay(FRI_2026_11_20 + 1, 1),
      passTime(FRI_2026_11_20 + 60 * MINUTE),
    ])
    expect(owed(played.order)).toEqual(['shop: refund 1 openEnded, else recorded'])
  })

  it('accepted before it is paid waits for its goods, and does not expire', () => {
    expect(nextDeadline(play(preOrderStore, [aPlacing('preOrder')]).order)).toBeNull()
  })
})
