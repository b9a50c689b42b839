/** E. A cancelled order does not feed itself. Case from Solidus (solidus#3719). */
import { expect, it } from 'vitest'
import { decide, evolve, initialOrder, type Order } from '../../src/index.ts'
import { backorderStore } from '../../src/preset/index.ts'
import { type QueueCommand, queueCommandsFor } from '../../src/queue/index.ts'
import { playQueue } from '../queue/histories.ts'
import { join, receive, take } from '../queue/support.ts'
import { aLine, anOffer, aPlacing, FRI_2026_11_20, pay, send } from '../support/orders.ts'

it('stock 3, X wants 5 and has 3, Y waits for 1 behind: once X is cancelled, Y gets 1 and the shelf 2', () => {
  const lines = [aLine('backorder', { quantity: 5, price: 500, offer: anOffer({ available: 3 }) })]
  const commands = [
    aPlacing('backorder', { order: 'X', lines, shipping: 0 }),
    pay(FRI_2026_11_20 + 1, 500),
    send('RequestCancellation', FRI_2026_11_20 + 3, { id: 'c1' }),
  ]
  let order: Order = initialOrder()
  const told = commands.map((command): readonly QueueCommand[] => {
    const { events } = decide(backorderStore, order, command)
    const toQueue = queueCommandsFor(order, events)
    order = events.reduce(evolve, order)
    return toQueue.map((each) => each.command)
  })
  const [, joins = [], cancels = []] = told
  const history = [receive('r', 3), take('X', 3), ...joins, join('Y', 1, FRI_2026_11_20 + 2), ...cancels]
  const steps = playQueue(history, undefined, {})
  const given = steps.flatMap(({ decision }) => decision.events).filter(({ type }) => type === 'UnitsGiven')
  expect(given.map(({ data }) => data)).toMatchObject([{ order: 'Y', quantity: 1, from: { what: 'return' } }])
  expect(steps.at(-1)?.after.stock).toEqual({ received: 3, returned: 3, given: 1, taken: 3, shelf: 2 })
})
