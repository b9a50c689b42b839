import { expect, it } from 'vitest'
import { follow } from '../../src/consequence/follow.ts'
import type { Event } from '../../src/order/event.ts'
import { evolve } from '../../src/order/evolve.ts'
import { heldIn } from '../../src/order/ledger.ts'
import type { Order } from '../../src/order/order.ts'
import { requiredOf } from '../../src/order/required.ts'
import { crossBorderPlatform } from '../../src/preset/index.ts'
import { aLedger, anEnding, aSale, awaitingPayment, CALENDAR } from '../support/sales.ts'
import { EVERY_EVENT, LATER } from '../support/stages.ts'

const follows = (first: readonly Event[], sale = aSale()) => follow(crossBorderPlatform, CALENDAR, sale, first)
const types = (first: readonly Event[], sale = aSale()): readonly string[] => follows(first, sale).events.map(({ type }) => type)
const paidAll: Event = { type: 'PaymentReceived', data: { at: LATER, id: 'p2', amount: 2_600, late: false } }
const allGone: Event = {
  type: 'UnitsCancelled',
  data: {
    at: LATER,
    id: 'c',
    lines: [{ line: 'L1', quantity: 2 }],
    ending: anEnding({ by: 'shop' }),
    clause: 'T-7',
    released: [],
  },
}
const unpaid = aSale({ ...awaitingPayment(), money: aLedger({ asked: 'full' }) })

it('what is not held for the order goes back after each event, before anything else follows', () => {
  expect(types([paidAll], unpaid)).toEqual(['PaymentReceived', 'RefundOwed', 'OrderReady'])
  const { order } = follows([paidAll], unpaid)
  expect(order.is === 'sale' && heldIn(order.money) === requiredOf(order)).toBe(true)
})

it('the order is where its events lead', () => {
  const { order, events } = follows([paidAll], unpaid)
  expect(order).toEqual(events.reduce<Order>(evolve, unpaid))
  expect(order).toMatchObject({ stage: 'awaitingShipment' })
})

it('an order of which nothing is left ends, by the clause that took the last of it', () => {
  const { events } = follows([allGone])
  expect(events.map(({ type }) => type)).toEqual(['UnitsCancelled', 'RefundOwed', 'OrderClosed'])
  expect(events.at(-1)).toMatchObject({ data: { outcome: 'cancelled', clause: 'T-7' } })
})

it('nothing follows from nothing', () => {
  expect(types([])).toEqual([])
  expect(follow(crossBorderPlatform, CALENDAR, { is: 'unplaced' }, [EVERY_EVENT.RefundPaid]).order).toEqual({ is: 'unplaced' })
})
