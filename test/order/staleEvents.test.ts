/** Events that another reading of an order led to, appended after it had moved on: they change nothing, and time still passes. */
import { expect, it } from 'vitest'
import type { Event } from '../../src/order/event.ts'
import { evolve } from '../../src/order/evolve.ts'
import { isFullySettled } from '../../src/order/isFullySettled.ts'
import type { Order } from '../../src/order/order.ts'
import { crossBorderPlatform } from '../../src/preset/index.ts'
import { decide } from '../../src/workflow/decide.ts'
import { optionsFor } from '../../src/workflow/optionsFor.ts'
import { aPlacing, DAY, FRI_2026_11_20, pay, passTime, play, send } from '../support/orders.ts'

const after = (days: number): number => FRI_2026_11_20 + days * DAY
const SHIPPED = [
  aPlacing('inStock', { circumstances: { region: 'DE' } }),
  pay(after(0.1)),
  send('ShipOrder', after(0.2), {}),
] as const
const { order: shipped } = play(crossBorderPlatform, SHIPPED)
const delivery = send('RecordDelivery', after(8), {})
const stale = decide(crossBorderPlatform, shipped, delivery).events
const return_ = send('RequestReturn', after(6), {
  id: 'r1',
  lines: [{ line: 'L1', quantity: 1 }],
  condition: 'unopened',
  reason: 'changedMind',
})
const { order: returning } = play(crossBorderPlatform, [send('RecordDelivery', after(5), {}), return_], shipped)

const told = (order: Order, events: readonly Event[]): Order => events.reduce(evolve, order)
/** But for the clock, which every event moves. */
const still = (order: Order): object => ({ ...order, at: 0, answered: [] })

it('a parcel that was delivered is not delivered again: what comes back is still waited for', () => {
  const again = told(returning, stale)
  expect(still(again)).toEqual(still(returning))
  expect(optionsFor(crossBorderPlatform, again, after(8)).length).toBeGreaterThan(0)
  expect(decide(crossBorderPlatform, again, passTime(after(365))).verdict).toBe('granted')
})
it('a parcel that has left does not leave again', () => {
  const sent: Event = { type: 'OrderShipped', data: { at: after(9), tracking: 'T-2', clause: null } }
  expect(still(told(shipped, [sent]))).toEqual(still(shipped))
})
it('nothing is owed for goods of a return that is nowhere: the duty is recorded as missed, once', () => {
  if (returning.is !== 'sale' || returning.stage !== 'delivered') throw new Error('it is delivered')
  const lost: Order = { ...returning, returns: [] }
  const { events } = decide(crossBorderPlatform, lost, passTime(after(365)))
  expect(events.map(({ type }) => type)).toContain('ObligationMissed')
})
it('what has ended is not delivered, not reinstated while it is open, and no cancellation is waited for', () => {
  const { order: cancelled } = play(
    crossBorderPlatform,
    [
      send('CancelOrder', after(0.15), { id: 'c1', because: 'unavailable' }),
      send('RecordRefund', after(1), { id: 'f1', amount: 2_499 }),
    ],
    play(crossBorderPlatform, [SHIPPED[0], SHIPPED[1]]).order,
  )
  const application = { id: 'a1', parts: [] } as const
  const asked: Event = { type: 'CancellationRequested', data: { at: after(2), application } }
  const late = told(cancelled, [...stale, asked])
  expect(still(late)).toEqual(still(cancelled))
  expect(isFullySettled(late)).toBe(true)
  const reinstated: Event = { type: 'OrderReinstated', data: { at: after(9), clause: null } }
  expect(still(told(returning, [reinstated]))).toEqual(still(returning))
})
