/**
 * B. The zone must not matter to elapsed hours (woocommerce#43593).
 *
 * A shop in Brisbane holds stock for 60 minutes. There, a local time was read as UTC, and unpaid orders were cancelled at once.
 * The same 60 minutes in other zones, and over the hours in which clocks change.
 */
import { describe, expect, it } from 'vitest'
import type { Policy } from '../../src/index.ts'
import { marketplace } from '../../src/preset/marketplace.ts'
import { dataOf } from '../preset/support/look.ts'
import { aPlacing, passTime, play } from '../support/orders.ts'

const MINUTE = 60_000

const heldIn = (zone: string): Policy => ({
  ...marketplace,
  calendar: { ...marketplace.calendar, zone },
  sale: {
    inStock: {
      payment: [{ clause: 'MKT-7', pay: 'full', asked: 'placement', within: { hours: 1 } }],
      cancellation: [{ clause: 'MKT-6', how: 'never', instead: [] }],
    },
  },
})

/**
 * Fridays at noon in UTC; half an hour before the clocks change in Los Angeles, forward and back; and just before midnight in
 * Brisbane.
 */
const PLACED = {
  FRI_2026_11_20: Date.UTC(2026, 10, 20, 12),
  SUN_2026_03_08: Date.UTC(2026, 2, 8, 9, 30),
  SUN_2026_11_01: Date.UTC(2026, 10, 1, 8, 30),
  SAT_2026_11_21: Date.UTC(2026, 10, 21, 13, 59),
}

const ZONES = ['Australia/Brisbane', 'UTC', 'Asia/Tokyo', 'America/Los_Angeles']

describe.each(ZONES)('held for 60 minutes in %s', (zone) => {
  it.each(Object.entries(PLACED))('from %s', (_, at) => {
    const expired = [0, 59, 60].map((age) => {
      const { decisions } = play(heldIn(zone), [aPlacing('inStock', { at }), passTime(at + age * MINUTE)])
      return dataOf({ decisions }, 'OrderClosed').length
    })
    expect(expired).toEqual([0, 0, 1])
  })
})
