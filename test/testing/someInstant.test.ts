import { expect, it } from 'vitest'
import { marketplace } from '../../src/preset/index.ts'
import { diceOf } from '../../src/testing/dice.ts'
import { someBeginning, someInstant } from '../../src/testing/someInstant.ts'
import { DAY, HOUR } from '../support/orders.ts'
import { IN_STAGE } from '../support/stages.ts'

const { policy, order } = IN_STAGE.awaitingPayment
const now = order.is === 'unplaced' ? 0 : order.at
const by = now + 24 * HOUR

it('instants lie before, at and after what is due, to the millisecond; now; long after; and in the past', () => {
  const dice = diceOf(1)
  const instants = new Set(Array.from({ length: 2_000 }, () => someInstant(policy, order, now, dice)))
  for (const instant of [by - 1, by, by + 1, now, now + 1]) expect(instants).toContain(instant)
  expect(Math.min(...instants)).toBeLessThan(now - DAY)
  expect(Math.max(...instants)).toBeGreaterThan(now + 30 * DAY)
})
it('histories begin on a day that the calendar covers, at times close to its end', () => {
  const dice = diceOf(1)
  const beginnings = Array.from({ length: 2_000 }, () => someBeginning(marketplace, dice))
  expect(Math.min(...beginnings)).toBeGreaterThanOrEqual(Date.UTC(2026, 0, 1))
  expect(Math.max(...beginnings)).toBeLessThan(Date.UTC(2028, 0, 1))
  expect(Math.max(...beginnings)).toBeGreaterThan(Date.UTC(2027, 11, 1))
})
