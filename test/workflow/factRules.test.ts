import { expect, it } from 'vitest'
import { partyOf } from '../../src/order/partyOf.ts'
import { crossBorderPlatform, marketplace } from '../../src/preset/index.ts'
import { decide } from '../../src/workflow/decide.ts'
import { factRules } from '../../src/workflow/factRules.ts'
import type { CommandType } from '../../src/order/command.ts'
import { DAY, FRI_2026_11_20, HOUR, pay, play, send, aPlacing } from '../support/orders.ts'
import { IN_STAGE } from '../support/stages.ts'

it('what the world reports, and the clock', () => {
  const parties = new Set((Object.keys(factRules) as CommandType[]).map((type) => partyOf({ type })))
  expect([...parties]).toEqual(['world', 'time'])
})

it('a delivery begins the return window, where the terms give one', () => {
  const at = FRI_2026_11_20 + 5 * HOUR
  expect(decide(crossBorderPlatform, IN_STAGE.shipped.order, send('RecordDelivery', at, {})).events).toMatchObject([
    { type: 'OrderDelivered', data: { window: { clause: 'XB-14', by: Date.UTC(2026, 11, 20, 16) } } },
  ])
})

it('else it ends the order', () => {
  const { last } = play(marketplace, [
    aPlacing('inStock'),
    pay(FRI_2026_11_20),
    send('ShipOrder', FRI_2026_11_20, {}),
    send('RecordDelivery', FRI_2026_11_20 + DAY, {}),
  ])
  expect(last.events).toMatchObject([
    { type: 'OrderDelivered', data: { window: null } },
    { type: 'OrderClosed', data: { outcome: 'completed' } },
  ])
})
