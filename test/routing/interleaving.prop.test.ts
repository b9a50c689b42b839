/**
 * Orders and queues that only forward messages to one another: delayed at will, sent again at will, one order's messages in
 * order. Orders take what is on the shelf, are refused, lapse unpaid, are taken up again, cancelled in part and whole under ids
 * that they share; hosts crash between two steps. Once all has arrived, everything is accounted for, and nobody has been
 * overtaken.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Command, type CommandOf, decide, evolve, initialOrder, type Order, type Policy } from '../../src/index.ts'
import { unitsWaiting } from '../../src/order/line.ts'
import { backorderStore } from '../../src/preset/index.ts'
import { answeredCommand } from '../../src/queue/answeredCommand.ts'
import {
  decideQueue,
  evolveQueue,
  giveBack,
  initialQueue,
  orderCommandFor,
  type Place,
  type Queue,
  type QueueCommand,
  type QueueEvent,
  queueCommandsFor,
  type Reservation,
  type ReservingCommand,
  reserve,
  type QueueMessage,
  waitingIn,
} from '../../src/queue/index.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, passTime, send } from '../support/orders.ts'

const ITEMS = ['cup', 'lid'] as const
const ORDERS = ['A', 'B', 'C', 'D'] as const
const LIMIT = 9

/** Money that came late may bring an order back: at the end of the queue, or, from stock, with what is on the shelf. */
const latePayment = { clause: 'T-2', shopMay: 'reinstate' } as const
const { backorder, inStock } = backorderStore.sale
const policy: Policy = {
  ...backorderStore,
  sale: {
    backorder: { ...(backorder as NonNullable<typeof backorder>), latePayment },
    inStock: { ...(inStock as NonNullable<typeof inStock>), latePayment },
  },
}

type Mail<M> = { readonly log: M[]; read: number }

type World = {
  at: number
  readonly orders: Map<string, Order>
  readonly queues: Map<string, Queue>
  /** As each order was first placed: sent again, it is sent as it was. */
  readonly placings: Map<string, CommandOf<'PlaceOrder'>>
  /** Orders that somebody tried to take up again. */
  readonly reinstating: Set<string>
  /** By sender and addressee: `A cup` from an order to a queue, `cup A` back. */
  readonly toQueues: Map<string, Mail<QueueCommand>>
  readonly toOrders: Map<string, Mail<QueueEvent>>
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
  placings: new Map(),
  reinstating: new Set(),
  toQueues: new Map(),
  toOrders: new Map(),
})

const orderOf = ({ orders }: World, id: string): Order => orders.get(id) ?? initialOrder()
const queueOf = ({ queues }: World, item: string): Queue => queues.get(item) ?? initialQueue()

const tellOrder = (world: World, id: string, command: Command): void => {
  const before = orderOf(world, id)
  const { events } = decide(policy, before, command)
  world.orders.set(id, events.reduce(evolve, before))
  for (const { item, command: told } of queueCommandsFor(before, events, 0))
    mailOf(world.toQueues, `${id} ${item}`).log.push(told)
}

const isAfter = (one: Place, other: Place): boolean =>
  one.since > other.since || (one.since === other.since && `${one.order} ${one.line}` > `${other.order} ${other.line}`)

/** Whoever is given something, nobody who comes before still waits; and nobody is given what they themselves gave up. */
const tellQueue = (world: World, item: string, command: QueueCommand): void => {
  const before = queueOf(world, item)
  const { events } = decideQueue({ limit: { clause: 'T-1', units: LIMIT } }, before, command)
  const after = events.reduce(evolveQueue, before)
  world.queues.set(item, after)
  const [first] = waitingIn(after)
  for (const event of events) {
    if (event.type === 'UnitsGiven' && first !== undefined && isAfter(event.data, first))
      throw new Error(`${first.order} is overtaken`)
    if (event.type === 'UnitsGiven' && event.data.from.id.startsWith(`${event.data.order}/${event.data.line}/`))
      throw new Error(`${event.data.order} feeds itself`)
    if (event.type === 'UnitsGiven' || event.type === 'LineRejected')
      mailOf(world.toOrders, `${item} ${event.data.order}`).log.push(event)
  }
}

const tellQueues = (world: World, told: readonly QueueMessage[]): void => {
  for (const { item, command } of told) tellQueue(world, item, command)
}

type Crash = 'afterTaking' | 'afterPlacing' | null

/** As a host does it: the shelves, the order, the shelves again; unless it stops between two of them, or somebody is faster. */
const reserving = (world: World, id: string, command: ReservingCommand, crash: Crash, thief: Thief = null): void => {
  const asked = (): Reservation => reserve(orderOf(world, id), command, (item) => queueOf(world, item))
  let reservation = asked()
  for (; reservation.pending.length > 0; reservation = asked()) {
    if (thief !== null) perform(world, { do: 'sell', ...thief })
    tellQueues(world, reservation.pending)
  }
  if (crash === 'afterTaking') return
  if (reservation.ready !== null) tellOrder(world, id, reservation.ready)
  if (crash !== 'afterPlacing') tellQueues(world, giveBack(reservation, orderOf(world, id)))
}

/** Somebody who buys at the counter while an order is being placed. */
type Thief = { readonly item: (typeof ITEMS)[number]; readonly id: string; readonly quantity: number } | null

const place = (world: World, id: string, crash: Crash, thief: Thief = null): void => {
  const command = world.placings.get(id)
  if (command !== undefined) reserving(world, id, command, crash, thief)
}

const reinstate = (world: World, id: string, crash: Crash, thief: Thief = null): void =>
  reserving(world, id, { type: 'ReinstateOrder', data: { at: world.at, id: 'again' } }, crash, thief)

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
  const command = orderCommandFor(orderOf(world, id), event)
  if (command !== null) tellOrder(world, id, command)
  return true
}

const deliverAll = (world: World): void => {
  // Who stopped half-way goes on: what was sent is sent again.
  for (const id of world.placings.keys()) place(world, id, null)
  for (const id of world.reinstating) reinstate(world, id, null)
  for (let moved = true; moved; ) {
    moved = false
    for (const name of [...world.toQueues.keys()]) moved = deliverToQueue(world, name) || moved
    for (const name of [...world.toOrders.keys()]) moved = deliverToOrder(world, name) || moved
  }
}

type Act =
  | {
      readonly do: 'place'
      readonly order: string
      readonly cups: number
      readonly lids: number
      readonly more: number
      readonly lidsFromStock: boolean
      readonly allFromStock: boolean
      readonly marked: boolean
      readonly pays: boolean
      readonly crash: Crash
      readonly thief: Thief
    }
  | { readonly do: 'reinstate'; readonly order: string; readonly crash: Crash; readonly thief: Thief }
  | { readonly do: 'cancel' | 'shopCancels'; readonly order: string; readonly id: string; readonly units: number | null }
  | { readonly do: 'pay' | 'look' | 'ship'; readonly order: string }
  | { readonly do: 'wait' }
  | { readonly do: 'receive' | 'sell'; readonly item: (typeof ITEMS)[number]; readonly id: string; readonly quantity: number }
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
const upTo = (max: number, min = 0): fc.Arbitrary<number> => fc.integer({ min, max })
const crash = fc.constantFrom<Crash>(null, null, null, 'afterTaking', 'afterPlacing')
const receipt = fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7')
const thief = fc.option(fc.record({ item, id: receipt, quantity: upTo(2, 1) }))
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('place' as const),
      order,
      cups: upTo(3, 1),
      lids: upTo(2),
      more: upTo(2),
      lidsFromStock: fc.boolean(),
      allFromStock: fc.constantFrom(true, false, false),
      marked: fc.constantFrom(true, true, true, false),
      pays: fc.constantFrom(true, true, false),
      crash,
      thief,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reinstate' as const), order, crash, thief }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('cancel' as const, 'shopCancels' as const),
      order,
      // One for all: orders share the ids of their cancellations.
      id: fc.constantFrom('c1', 'c1', 'c2'),
      units: fc.option(upTo(2, 1)),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('pay' as const, 'pay' as const, 'look' as const, 'ship' as const),
      order,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('receive' as const, 'receive' as const, 'receive' as const, 'sell' as const),
      item,
      id: receipt,
      quantity: upTo(5, 1),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('withdraw' as const), item }) },
  {
    weight: 14,
    arbitrary: fc.record({
      do: fc.constant('deliver' as const),
      way: fc.constantFrom('toQueue' as const, 'toOrder' as const),
      order,
      item,
      again: upTo(3),
    }),
  },
)

const isShipped = (sale: Order): boolean => sale.is === 'sale' && sale.stage === 'shipped'

const PRICE = 100

const placingOf = ({ order: id, cups, lids, more, lidsFromStock, allFromStock, marked }: Act & { do: 'place' }, at: number) => {
  const rest = allFromStock ? 'inStock' : 'backorder'
  // What the catalogue thinks is there is of no account.
  const offer = anOffer({ available: 99, ...(marked ? {} : { availableAs: [] }) })
  const line = (name: string, of: string, quantity: number, kind: 'inStock' | 'backorder') =>
    aLine(kind, { id: name, item: of, quantity, price: quantity * PRICE, offer })
  const lines = [
    line('L1', 'cup', cups, rest),
    ...(lids > 0 ? [line('L2', 'lid', lids, lidsFromStock ? 'inStock' : rest)] : []),
    ...(more > 0 ? [line('L3', 'cup', more, rest)] : []),
  ]
  return aPlacing('backorder', { at, order: id, lines, shipping: 0 })
}

const paid = (world: World, id: string): void => {
  const lines = world.placings.get(id)?.data.lines ?? []
  tellOrder(world, id, send('RecordPayment', world.at, { id: 'p', amount: lines.reduce((sum, { price }) => sum + price, 0) }))
}

const perform = (world: World, each: Act): void => {
  world.at += 1
  const { at } = world
  switch (each.do) {
    case 'place':
      if (!world.placings.has(each.order)) world.placings.set(each.order, placingOf(each, at))
      place(world, each.order, each.crash, each.thief)
      if (each.pays) paid(world, each.order)
      return
    case 'pay':
      paid(world, each.order)
      return
    case 'cancel': {
      const some = each.units === null ? {} : { lines: [{ line: 'L1', quantity: each.units }] }
      tellOrder(world, each.order, send('RequestCancellation', at, { id: each.id, ...some }))
      return
    }
    case 'shopCancels': {
      // A parcel that was lost takes its units with it.
      if (isShipped(orderOf(world, each.order))) return
      const some = each.units === null ? {} : { lines: [{ line: 'L1', quantity: each.units }] }
      tellOrder(world, each.order, send('CancelOrder', at, { id: each.id, because: 'other', ...some }))
      return
    }
    case 'reinstate':
      world.reinstating.add(each.order)
      reinstate(world, each.order, each.crash, each.thief)
      return
    case 'look':
      tellOrder(world, each.order, passTime(at))
      return
    case 'ship':
      tellOrder(world, each.order, send('ShipOrder', at, { tracking: 'T-1' }))
      return
    case 'wait':
      world.at += DAY
      return
    case 'receive':
      tellQueue(world, each.item, { type: 'ReceiveStock', data: { at, id: each.id, quantity: each.quantity } })
      return
    case 'sell':
      tellQueue(world, each.item, { type: 'TakeStock', data: { at, id: each.id, quantity: each.quantity } })
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

/** What somebody took at the counter, for no order. */
const soldIn = (acts: readonly Act[], world: World, of: string): number => {
  const sales = acts.flatMap((each): readonly Thief[] => (each.do === 'sell' ? [each] : 'thief' in each ? [each.thief] : []))
  const ids = new Set(sales.flatMap((each) => (each?.item === of ? [each.id] : [])))
  return [...ids].reduce((sum, id) => sum + (answeredCommand(queueOf(world, of), 'TakeStock', id)?.content ?? 0), 0)
}

it('every interleaving of orders and queues ends with everything accounted for, and nobody overtaken', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(fc.array(act, { maxLength: 120, size: 'max' }), (acts) => {
      const world = newWorld()
      for (const each of acts) perform(world, each)
      deliverAll(world)
      for (const of of ITEMS) {
        const { stock, entries } = queueOf(world, of)
        const lines = [...world.orders].flatMap(([id, each]) =>
          each.is === 'sale'
            ? each.lines.filter((line) => line.item === of).map((line) => ({ id, stage: each.stage, line }))
            : [],
        )
        // What came in is with the orders, or on the shelf, or was sold there.
        const held = lines.reduce((sum, { line }) => sum + line.allocated, 0)
        const accounted = held + stock.shelf + soldIn(acts, world, of)
        // Who waits in the queue is who waits for the item, with as many units, and once.
        const waits = lines.filter(({ line, stage }) => stage === 'awaitingStock' && unitsWaiting(line) > 0)
        const waitsThere = [...waitingIn(queueOf(world, of))].map(({ order: id, line, quantity }) => `${id} ${line} ${quantity}`)
        const waitsHere = waits.map(({ id, line }) => `${id} ${line.id} ${unitsWaiting(line)}`)
        if (accounted !== stock.received || waitsThere.sort().join() !== waitsHere.sort().join())
          expect([accounted, waitsThere]).toEqual([stock.received, waitsHere])
        if (entries.count > 0 && stock.shelf > 0) expect('somebody waits').toBe('and nothing is on the shelf')
      }
      for (const each of world.orders.values()) for (const trait of traitsOf(each)) seen.add(trait)
    }),
    { numRuns: 12_000 },
  )
  // That a law holds of what never happens says nothing.
  expect([...seen].sort()).toEqual([
    'cancelled',
    'expired',
    'holds while it waits',
    'shipped',
    'taken up again, backorder',
    'taken up again, inStock',
    'waits',
  ])
})

const traitsOf = (sale: Order): readonly string[] => {
  if (sale.is !== 'sale') return []
  const { stage, closed, lines, answered } = sale
  const holds = lines.some(({ allocated, waitedAtPlacement, quantity }) => allocated > 0 && waitedAtPlacement < quantity)
  return [
    ...(answered.some(({ command }) => command === 'ReinstateOrder') ? [`taken up again, ${sale.kind}`] : []),
    ...(closed !== null && closed.outcome !== 'completed' && closed.outcome !== 'returned' ? [closed.outcome] : []),
    ...(stage === 'awaitingStock' ? (holds ? ['waits', 'holds while it waits'] : ['waits']) : []),
    ...(stage === 'shipped' ? ['shipped'] : []),
  ]
}
