/**
 * D. First in, first out on restock. Case from Solidus (`stock_item_spec.rb`), Spree (`stock_level_spec.rb`; spree#4056,
 * spree#5163).
 *
 * On hand there goes below zero by what is waited for: here it is what is available to promise.
 */
import { describe, expect, it } from 'vitest'
import { decide, evolve, initialOrder, type Order } from '../../src/index.ts'
import { backorderStore } from '../../src/preset/index.ts'
import {
  availableToPromise,
  orderCommandFor,
  queueCommandsFor,
  type Queue,
  type QueueCommand,
  waitingIn,
} from '../../src/queue/index.ts'
import { playQueue, queueAfter } from '../queue/histories.ts'
import { join, receive } from '../queue/support.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, pay } from '../support/orders.ts'

const onHand = (queue: Queue): ReturnType<typeof availableToPromise> => availableToPromise(queue, [], 0)
const waits = (queue: Queue): string => [...waitingIn(queue)].map(({ order, quantity }) => `${order} ${quantity}`).join(', ')
const after = (...commands: readonly QueueCommand[]): readonly [string, ReturnType<typeof availableToPromise>] => {
  const queue = queueAfter(commands, undefined, {})
  return [waits(queue), onHand(queue)]
}

describe('two wait for one each: on hand −2', () => {
  const two = [join('A', 1, 1), join('B', 1, 2)]
  it.each([
    ['one more fills the first only', receive('r', 1), 'B 1', -1],
    ['one less fills none', join('C', 1, 3), 'A 1, B 1, C 1', -3],
    ['three more fill both', receive('r', 3), '', 1],
  ])('%s', (_, command, waiting, hand) => expect(after(...two, command)).toEqual([waiting, hand]))
})

it('one waits for four, then one for one: three go to the first, which still waits for one', () => {
  expect(after(join('A', 4, 1), join('B', 1, 2), receive('r', 3))).toEqual(['A 1, B 1', -2])
})

describe('an order', () => {
  const lines = [aLine('backorder', { quantity: 2, price: 1_000, offer: anOffer({ available: 0 }) })]
  const placing = aPlacing('backorder', { lines, shipping: 500 })
  const placed = decide(backorderStore, initialOrder(), placing).events
  const unpaid = placed.reduce<Order>(evolve, initialOrder())
  const paying = decide(backorderStore, unpaid, pay(FRI_2026_11_20 + DAY / 2, 1_500)).events
  const paid = paying.reduce(evolve, unpaid)
  const told = queueCommandsFor(unpaid, paying, 0).map(({ command }) => command)

  it('is not in the queue while unpaid, where the terms ask for payment first; then since it was paid', () => {
    expect(queueCommandsFor(initialOrder(), placed, 0)).toEqual([])
    expect(told).toMatchObject([{ type: 'JoinQueue', data: { quantity: 2, since: FRI_2026_11_20 + DAY / 2 } }])
  })

  it('with its two units in is ready to ship, and its shipping is what it was', () => {
    const steps = playQueue([...told, receive('r', 2, FRI_2026_11_20 + DAY)], undefined, {})
    const order = steps
      .flatMap(({ decision }) => decision.events)
      .reduce<Order>((before, event) => {
        const command = orderCommandFor(before, event)
        return command === null ? before : decide(backorderStore, before, command).events.reduce(evolve, before)
      }, paid)
    expect(order).toMatchObject({ stage: 'awaitingShipment', shipping: 500 })
  })
})
