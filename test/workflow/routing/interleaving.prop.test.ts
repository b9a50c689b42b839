/**
 * Orders and queues that only forward messages to one another: delayed at will, sent again at will, one order's messages in order. Once
 * all have arrived, everything is accounted for, and nobody has been overtaken.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Command, decide, evolve, initialOrder, type Order } from '../../../src/index.ts'
import { unitsWaiting } from '../../../src/order/line.ts'
import { backorderStore } from '../../../src/preset/index.ts'
import {
  decideQueue,
  evolveQueue,
  initialQueue,
  orderCommandFor,
  type Place,
  type Queue,
  type QueueCommand,
  type QueueEvent,
  queueCommandsFor,
  waitingIn,
} from '../../../src/queue/index.ts'
import { aLine, anOffer, aPlacing, FRI_2026_11_20, send } from '../../support/orders.ts'

const ITEMS = ['cup', 'lid'] as const
const ORDERS = ['A', 'B', 'C', 'D'] as const
const LIMIT = 9

type Mail<M> = { readonly log: M[]; read: number }

type World = {
  at: number
  readonly orders: Map<string, Order>
  readonly queues: Map<string, Queue>
  /** By sender and addressee: `A cup` from an order to a queue, `cup A` back. */
  readonly toQueues: Map<string, Mail<QueueCommand>>
  readonly toOrders: Map<string, Mail<QueueEvent>>
  received: Record<string, number>
}

const mailOf = <M>(mails: Map<string, Mail<M>>, name: string): Mail<M> => {
  const mail = mails.get(name) ?? { log: [], read: 0 }
  mails.set(name, mail)
  return mail
}

const newWorld = (): World => ({
  at: FRI_2026_11_20,
  orders: new Map(),
  queues: new Map(ITEMS.map((item) => [item, initialQueue()])),
  toQueues: new Map(),
  toOrders: new Map(),
  received: { cup: 0, lid: 0 },
})

const tellOrder = (world: World, id: string, command: Command): void => {
  const before = world.orders.get(id) ?? initialOrder()
  const { events } = decide(backorderStore, before, command)
  world.orders.set(id, events.reduce(evolve, before))
  for (const { item, command: told } of queueCommandsFor(before, events, 0))
    mailOf(world.toQueues, `${id} ${item}`).log.push(told)
}

const isAfter = (one: Place, other: Place): boolean =>
  one.since > other.since || (one.since === other.since && `${one.order} ${one.line}` > `${other.order} ${other.line}`)

/** Whoever is given something, nobody who comes before still waits. */
const tellQueue = (world: World, item: string, command: QueueCommand): void => {
  const before = world.queues.get(item) ?? initialQueue()
  const { events } = decideQueue({ limit: { clause: 'T-1', units: LIMIT } }, before, command)
  const after = events.reduce(evolveQueue, before)
  world.queues.set(item, after)
  const [first] = waitingIn(after)
  for (const { type, data } of events) if (type === 'UnitsGiven' && first !== undefined) expect(isAfter(data, first)).toBe(false)
  for (const event of events)
    if (event.type === 'UnitsGiven' || event.type === 'TurnedAway')
      mailOf(world.toOrders, `${item} ${event.data.order}`).log.push(event)
}

const deliverToQueue = (world: World, name: string): boolean => {
  const mail = mailOf(world.toQueues, name)
  const command = mail.log[mail.read]
  if (command === undefined) return false
  mail.read += 1
  tellQueue(world, name.split(' ')[1] ?? '', command)
  return true
}

const deliverToOrder = (world: World, name: string): boolean => {
  const mail = mailOf(world.toOrders, name)
  const event = mail.log[mail.read]
  if (event === undefined) return false
  mail.read += 1
  const id = name.split(' ')[1] ?? ''
  const command = orderCommandFor(world.orders.get(id) ?? initialOrder(), event)
  if (command !== null) tellOrder(world, id, { ...command, data: { ...command.data, at: world.at } } as Command)
  return true
}

const deliverAll = (world: World): void => {
  for (let moved = true; moved; ) {
    moved = false
    for (const name of [...world.toQueues.keys()]) moved = deliverToQueue(world, name) || moved
    for (const name of [...world.toOrders.keys()]) moved = deliverToOrder(world, name) || moved
  }
}

type Act =
  | { readonly do: 'place'; readonly order: string; readonly cups: number; readonly lids: number; readonly more: number }
  | { readonly do: 'cancel' | 'shopCancels'; readonly order: string; readonly id: string; readonly units: number | null }
  | { readonly do: 'receive'; readonly item: (typeof ITEMS)[number]; readonly id: string; readonly quantity: number }
  | { readonly do: 'withdraw'; readonly item: (typeof ITEMS)[number] }
  | {
      readonly do: 'deliver'
      readonly way: 'toQueue' | 'toOrder'
      readonly order: string
      readonly item: string
      readonly again: number
    }

const order = fc.constantFrom(...ORDERS)
const item = fc.constantFrom(...ITEMS)
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('place' as const),
      order,
      cups: fc.integer({ min: 1, max: 3 }),
      lids: fc.integer({ min: 0, max: 2 }),
      more: fc.integer({ min: 0, max: 2 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('cancel' as const, 'shopCancels' as const),
      order,
      id: fc.constantFrom('c1', 'c2'),
      units: fc.option(fc.integer({ min: 1, max: 2 })),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('receive' as const),
      item,
      id: fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5'),
      quantity: fc.integer({ min: 1, max: 5 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), item }) },
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant('deliver' as const),
      way: fc.constantFrom('toQueue' as const, 'toOrder' as const),
      order,
      item,
      again: fc.integer({ min: 0, max: 3 }),
    }),
  },
)

const perform = (world: World, each: Act): void => {
  world.at += 1
  const { at } = world
  switch (each.do) {
    case 'place': {
      if (world.orders.has(each.order)) return
      const offer = anOffer({ available: 0 })
      const lines = [
        aLine('backorder', { id: 'L1', item: 'cup', quantity: each.cups, price: 100, offer }),
        ...(each.lids > 0 ? [aLine('backorder', { id: 'L2', item: 'lid', quantity: each.lids, price: 100, offer })] : []),
        ...(each.more > 0 ? [aLine('backorder', { id: 'L3', item: 'cup', quantity: each.more, price: 100, offer })] : []),
      ]
      tellOrder(world, each.order, aPlacing('backorder', { at, order: each.order, lines, shipping: 0 }))
      tellOrder(world, each.order, send('RecordPayment', at, { id: 'p', amount: (each.cups + each.lids + each.more) * 100 }))
      return
    }
    case 'cancel': {
      const some = each.units === null ? {} : { lines: [{ line: 'L1', quantity: each.units }] }
      tellOrder(world, each.order, send('RequestCancellation', at, { id: each.id, ...some }))
      return
    }
    case 'shopCancels': {
      const some = each.units === null ? {} : { lines: [{ line: 'L1', quantity: each.units }] }
      tellOrder(world, each.order, send('CancelOrder', at, { id: each.id, because: 'other', ...some }))
      return
    }
    case 'receive':
      tellQueue(world, each.item, { type: 'ReceiveStock', data: { at, id: each.id, quantity: each.quantity } })
      return
    case 'withdraw':
      tellQueue(world, each.item, { type: 'WithdrawItem', data: { at } })
      return
    case 'deliver': {
      const toQueue = each.way === 'toQueue'
      const name = toQueue ? `${each.order} ${each.item}` : `${each.item} ${each.order}`
      const mail = toQueue ? mailOf(world.toQueues, name) : mailOf(world.toOrders, name)
      // At least once: from some message back, everything is sent again, in order.
      mail.read = Math.max(0, mail.read - Math.max(0, each.again - 1))
      if (toQueue) deliverToQueue(world, name)
      else deliverToOrder(world, name)
    }
  }
}

it('every interleaving of orders and queues ends with everything accounted for, and nobody overtaken', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const world = newWorld()
      for (const each of acts) perform(world, each)
      deliverAll(world)
      for (const of of ITEMS) {
        const queue = world.queues.get(of) ?? initialQueue()
        const lines = [...world.orders].flatMap(([id, each]) =>
          each.is === 'sale'
            ? each.lines.filter((line) => line.item === of).map((line) => ({ id, stage: each.stage.name, line }))
            : [],
        )
        // What came in is with the orders, or on the shelf.
        const held = lines.reduce((sum, { line }) => sum + line.allocated, 0)
        expect(queue.stock.received).toBe(held + queue.stock.shelf)
        // Who waits in the queue is who waits for the item, with as many units.
        const waits = lines.filter(({ line, stage }) => stage === 'awaitingStock' && unitsWaiting(line) > 0)
        const inQueue = [...waitingIn(queue)].map(({ order: id, line, quantity }) => `${id} ${line} ${quantity}`)
        expect(inQueue.sort()).toEqual(waits.map(({ id, line }) => `${id} ${line.id} ${unitsWaiting(line)}`).sort())
        expect(waits.length === 0 || queue.stock.shelf === 0).toBe(true)
      }
    }),
    { numRuns: 2_000 },
  )
})
