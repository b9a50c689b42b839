import { expect, it } from 'vitest'
import { crossBorderPlatform } from '../../src/preset/index.ts'
import { initialOrder } from '../../src/order/initialOrder.ts'
import { deadlinesAhead } from '../../src/testing/deadlinesAhead.ts'
import { DAY, FRI_2026_11_20, HOUR, pay, play } from '../support/orders.ts'
import { IN_STAGE } from '../support/stages.ts'

it('names what falls due one after another', () => {
  const { order } = IN_STAGE.awaitingPayment
  expect(deadlinesAhead(crossBorderPlatform, order)).toEqual([FRI_2026_11_20 + 24 * HOUR])
  const inPart = play(crossBorderPlatform, [pay(FRI_2026_11_20, 100)], order).order
  const [expiry, refund, ...rest] = deadlinesAhead(crossBorderPlatform, inPart)
  expect([expiry, rest]).toEqual([FRI_2026_11_20 + 24 * HOUR, []])
  expect(refund).toBeGreaterThan(FRI_2026_11_20 + 3 * DAY)
})
it('names none where nothing is owed', () => {
  expect(deadlinesAhead(crossBorderPlatform, initialOrder())).toEqual([])
})
