/** What is done to a queue at once, or to one entry again and again: how its time grows with how much of it there is. */
import { type Event, evolve, initialOrder, type Order } from '../src/index.ts'
import {
  decideQueue,
  evolveQueue,
  initialQueue,
  promisesAtRisk,
  type Queue,
  type QueueCommand,
  queueCommandsFor,
  supplyOf,
} from '../src/queue/index.ts'
import { calendarOf } from '../src/calendar/index.ts'
import { growthOf } from './exponent.ts'
import type { Line } from './measure.ts'

const SIZES = [1_000, 16_000] as const

const after = (queue: Queue, command: QueueCommand): Queue => decideQueue({}, queue, command).events.reduce(evolveQueue, queue)

const many = <T>(size: number, each: (index: number) => T): readonly T[] =>
  Array.from({ length: size }, (_, index) => each(index))

const key = (order: number) => ({ order: `o-${order}`, since: order, sequence: 0 })

const joined = (size: number): Queue =>
  many(size, (order) => order).reduce(
    (queue, order) =>
      after(queue, { type: 'JoinQueue', data: { at: order, ...key(order), line: 'L1', quantity: 1, promised: order } }),
    initialQueue(),
  )

/** One order whose lines all wait. */
const ofOneOrder = (size: number): Queue =>
  many(size, (line) => `L${line}`).reduce(
    (queue, line) => after(queue, { type: 'JoinQueue', data: { at: 0, ...key(0), line, quantity: 1 } }),
    initialQueue(),
  )

const calendar = calendarOf({ zone: 'UTC', open: ['mon'], holidays: [], covers: ['2026-01-01', '2026-12-31'] })

type Work = Readonly<Record<string, (size: number) => () => unknown>>

export const QUEUE_WORK: Work = {
  'one receipt that serves all': (size) => {
    const queue = joined(size)
    return () => after(queue, { type: 'ReceiveStock', data: { at: size, id: 'r1', quantity: size } })
  },
  'an item withdrawn while all wait': (size) => {
    const queue = joined(size)
    return () => after(queue, { type: 'WithdrawItem', data: { at: size } })
  },
  'an order that leaves with all its lines': (size) => {
    const queue = ofOneOrder(size)
    const lines = many(size, (line) => ({ line: `L${line}`, quantity: 1 }))
    return () => after(queue, { type: 'LeaveQueue', data: { at: size, ...key(0), id: 'c1', lines } })
  },
  'a line that leaves unit by unit': (size) => {
    const queue = after(initialQueue(), { type: 'JoinQueue', data: { at: 0, ...key(0), line: 'L1', quantity: size } })
    const lines = [{ line: 'L1', quantity: 1 }]
    return () =>
      many(size, (index) => `c${index}`).reduce(
        (before, id) => after(before, { type: 'LeaveQueue', data: { at: 0, ...key(0), id, lines } }),
        queue,
      )
  },
  'every promise at risk': (size) => {
    const queue = joined(size)
    const supply = supplyOf(many(size, (index) => ({ id: `r${index}`, quantity: 1, due: { by: index + 1 } })))
    if (supply._tag === 'Left' || calendar._tag === 'Left') throw new Error('the bench itself is wrong')
    const outlook = { supply: supply.right, handling: { calendar: calendar.right, span: { hours: 1 } }, now: 0 }
    return () => promisesAtRisk({}, queue, outlook)
  },
}

/** Of this most is the order's own: the routing folds its events. */
const ROUTING_WORK: Work = {
  'the messages of an order that cancels all its lines': (size) => {
    const [order, event] = cancellation(size)
    return () => queueCommandsFor(order, [event], 0)
  },
}

/** An order of so many items that waits for all of them, and its cancellation. */
const cancellation = (size: number): readonly [Order, Event] => {
  const offer = { kind: 'backorder', quantity: 1, price: 1, deposit: 0, depositRefundable: true, allowance: 0 } as const
  const dates = { closing: null, release: null }
  const counts = { credited: 0, waitedAtPlacement: 1, allocated: 0, cancelled: 0, returned: 0 }
  const lines = many(size, (line) => ({
    id: `L${line}`,
    item: `item-${line}`,
    details: {},
    marks: [],
    fees: {},
    dates,
    ...offer,
    ...counts,
  }))
  const placed: Event = {
    type: 'OrderPlaced',
    data: {
      at: 0,
      order: 'o-0',
      policy: { id: 'shop', version: 1 },
      circumstances: { region: 'US' },
      address: {},
      details: {},
      kind: 'backorder',
      lines,
      shipping: 0,
      plan: { upFront: 'nothing', onArrival: false },
      promised: null,
    },
  }
  const awaited: Event = { type: 'StockAwaited', data: { at: 0 } }
  const ending = { by: 'customer', because: 'cancellation', keeps: 'nothing', clause: null } as const
  const units = lines.map(({ id: line }) => ({ line, quantity: 1 }))
  return [
    [placed, awaited].reduce<Order>(evolve, initialOrder()),
    { type: 'UnitsCancelled', data: { at: 1, id: 'c1', lines: units, ending, clause: null, released: [] } },
  ]
}

export const queueGrowth = (): readonly Omit<Line, 'suite'>[] =>
  Object.entries({ ...QUEUE_WORK, ...ROUTING_WORK }).map(([name, prepare]) => {
    const { fastest, exponent } = growthOf(prepare, SIZES)
    return {
      case: `${name} ${SIZES[1]}`,
      oursNs: (fastest[1] * 1e6) / SIZES[1],
      peer: null,
      peerNs: null,
      ratio: null,
      exponent,
    }
  })
