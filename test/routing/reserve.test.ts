/**
 * What is taken from the shelves before an order is placed: placed, refused, sent again, and with less on the shelf than was
 * thought.
 */
import { describe, expect, it } from 'vitest'
import { type CommandOf, type DataOf, decide, evolve, initialOrder, type Order, type Policy } from '../../src/index.ts'
import { backorderStore } from '../../src/preset/index.ts'
import { decideQueue, evolveQueue, initialQueue, type Queue, type QueueCommand } from '../../src/queue/index.ts'
import { queueCommandsFor } from '../../src/routing/queueCommandsFor.ts'
import type { QueueMessage } from '../../src/routing/queueCommandsFor.ts'
import { giveBack } from '../../src/routing/giveBack.ts'
import { type Reservation, type ReservingCommand, reserve } from '../../src/routing/reserve.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, passTime, pay } from '../support/orders.ts'

const AT = FRI_2026_11_20

/** What the catalogue thought is there; what counts is the shelf. */
const offer = anOffer({ available: 99 })
const cups = (quantity: number, id = 'L1') => aLine('backorder', { id, item: 'cup', quantity, price: quantity * 100, offer })
const lids = (quantity: number) => aLine('inStock', { id: 'L2', item: 'lid', quantity, price: quantity * 100, offer })
const placing = (more: Partial<DataOf<'PlaceOrder'>>): CommandOf<'PlaceOrder'> => aPlacing('backorder', { shipping: 0, ...more })

type World = { readonly order: Order; readonly queues: ReadonlyMap<string, Queue> }

const after = (queue: Queue, command: QueueCommand): Queue => decideQueue({}, queue, command).events.reduce(evolveQueue, queue)
/** Money that came late may bring an order from stock back. */
const inStock = {
  ...(backorderStore.sale.inStock as NonNullable<Policy['sale']['inStock']>),
  latePayment: { clause: 'T-2', shopMay: 'reinstate' },
} as const
const policy: Policy = { ...backorderStore, sale: { ...backorderStore.sale, inStock } }

const stocked = (quantity: number): Queue =>
  quantity === 0 ? initialQueue() : after(initialQueue(), { type: 'ReceiveStock', data: { at: AT, id: 'r1', quantity } })
const world = (cup: number, lid: number): World => ({
  order: initialOrder(),
  queues: new Map([
    ['cup', stocked(cup)],
    ['lid', stocked(lid)],
  ]),
})

const telling = (queues: World['queues'], told: readonly QueueMessage[]): World['queues'] =>
  told.reduce(
    (before, { item, command }) => new Map(before).set(item, after(before.get(item) ?? initialQueue(), command)),
    queues,
  )

/** A command as a host plays it; `crash` after the shelves have been told, or after the order has been placed. */
const placed = (
  { order, queues }: World,
  command: ReservingCommand,
  crash?: 'afterTaking' | 'afterPlacing',
  meanwhile?: () => readonly QueueMessage[],
): World => {
  let taken = queues
  const reserving = (): Reservation => reserve(order, command, (item) => taken.get(item) ?? null)
  let reservation = reserving()
  for (; reservation.pending.length > 0; reservation = reserving())
    taken = telling(telling(taken, meanwhile?.() ?? []), reservation.pending)
  if (crash === 'afterTaking') return { order, queues: taken }
  const events = reservation.ready === null ? [] : decide(policy, order, reservation.ready).events
  const next = events.reduce(evolve, order)
  return { order: next, queues: crash === 'afterPlacing' ? taken : telling(taken, giveBack(reservation, next)) }
}

const seen = ({ order, queues }: World): readonly unknown[] => [
  order.is === 'sale' ? order.lines.map(({ allocated, waitedAtPlacement }) => [allocated, waitedAtPlacement]) : order.is,
  [...queues.values()].map(({ stock }) => stock.shelf),
]

describe('an order', () => {
  it('holds what the shelves had, in lines of one item those sold from stock first, and waits for the rest', () => {
    expect(seen(placed(world(3, 5), placing({ lines: [cups(4), lids(2)] })))).toEqual([
      [
        [3, 1],
        [2, 0],
      ],
      [0, 3],
    ])
    const twice = { ...lids(2), item: 'cup' }
    expect(seen(placed(world(3, 0), placing({ lines: [cups(4), twice] })))).toEqual([
      [
        [1, 3],
        [2, 0],
      ],
      [0, 0],
    ])
  })

  it('finds none on the shelf while others wait', () => {
    const waiting = { at: AT, order: 'B', line: 'L1', quantity: 1, since: AT, sequence: 0 }
    const before = world(0, 0)
    const queues = telling(before.queues, [{ item: 'cup', command: { type: 'JoinQueue', data: waiting } }])
    expect(reserve(initialOrder(), placing({ lines: [cups(1)] }), (item) => queues.get(item) ?? null).pending).toEqual([])
  })

  it('is told what the command says of an item that has no queue', () => {
    const { pending, ready } = reserve(initialOrder(), placing({ lines: [cups(1)] }), () => null)
    expect([pending, ready?.data.lines[0]?.offer.available]).toEqual([[], 99])
  })

  it('that is refused gives everything back, also when it is sent again', () => {
    const tooMany = placing({ lines: [cups(2), lids(9)] })
    const refused = placed(world(3, 5), tooMany)
    expect(seen(refused)).toEqual(['unplaced', [3, 5]])
    expect(seen(placed(refused, tooMany))).toEqual(['unplaced', [3, 5]])
    expect(seen(placed(refused, placing({ lines: [cups(2)], at: AT + 1 })))).toEqual([[[2, 0]], [1, 5]])
  })

  it.each(['afterTaking', 'afterPlacing', undefined] as const)(
    'that is sent again after a crash %s takes nothing more',
    (crash) => {
      const command = placing({ lines: [cups(2), lids(1)] })
      const once = placed(world(3, 5), command)
      expect(placed(placed(world(3, 5), command, crash), command)).toEqual(once)
      expect(seen(once)).toEqual([
        [
          [2, 0],
          [1, 0],
        ],
        [1, 4],
      ])
    },
  )

  it('that is placed already keeps what it has, and another command for it gives back what it took', () => {
    const once = placed(world(3, 5), placing({ lines: [cups(2)] }))
    expect(seen(placed(once, placing({ lines: [cups(1)], at: AT + 1 })))).toEqual(seen(once))
  })

  it('that was placed with nothing there, and is sent again once there is, takes nothing', () => {
    const command = placing({ lines: [cups(2)] })
    const { order } = placed(world(0, 0), command)
    const later = { order, queues: world(3, 0).queues }
    expect(seen(placed(later, command))).toEqual([[[0, 2]], [3, 0]])
  })

  it('that died after taking, and was placed by another command meanwhile, gives back what it took', () => {
    const first = placing({ lines: [cups(2)] })
    const dead = placed(world(3, 5), first, 'afterTaking')
    const other = placed(dead, placing({ lines: [cups(1)], at: AT + 1 }))
    expect(seen(other)).toEqual([[[1, 0]], [0, 5]])
    expect(seen(placed(other, first))).toEqual([[[1, 0]], [2, 5]])
  })

  it('waits for what somebody else was faster to take, and gets it when it comes', () => {
    const command = placing({ lines: [cups(2)] })
    const faster: QueueMessage = { item: 'cup', command: { type: 'TakeStock', data: { at: AT, id: 'B/placed/0', quantity: 1 } } }
    const { order, queues: rest } = placed(world(2, 0), command, undefined, () => [faster])
    expect(seen({ order, queues: rest })).toEqual([[[1, 1]], [0, 0]])
    const paid = decide(backorderStore, order, pay(AT + 1, 200)).events
    const joined = telling(rest, queueCommandsFor(order, paid, 0))
    expect(seen({ order, queues: joined })).toEqual([[[1, 1]], [0, 0]])
    expect(joined.get('cup')?.entries.weight).toBe(1)
  })
})

describe('an order from stock that is taken up again', () => {
  const again: ReservingCommand = { type: 'ReinstateOrder', data: { at: AT + 3 * DAY, id: 'x1' } }
  const bought = placed(world(0, 1), placing({ lines: [{ ...lids(1), id: 'L1' }] }))
  const { events } = decide(policy, bought.order, passTime(AT + 2 * DAY))
  const expired: World = {
    order: events.reduce(evolve, bought.order),
    queues: telling(bought.queues, queueCommandsFor(bought.order, events, 0)),
  }
  const late = decide(policy, expired.order, pay(AT + 2 * DAY, 100)).events.reduce(evolve, expired.order)

  it('takes from the shelf what it had', () => {
    expect(seen(expired)).toEqual([[[0, 0]], [0, 1]])
    const back = placed({ ...expired, order: late }, again)
    expect([stageOf(back), seen(back)]).toEqual(['awaitingShipment', [[[1, 0]], [0, 0]]])
    expect(placed(back, again)).toEqual(back)
  })
  it('takes nothing while it is open', () => {
    const shelves = world(0, 5).queues
    expect(reserve(bought.order, again, (item) => shelves.get(item) ?? null).pending).toEqual([])
  })
  it('is not, where somebody else has it by now', () => {
    const sold = telling(expired.queues, [
      { item: 'lid', command: { type: 'TakeStock', data: { at: AT, id: 'B/placed/0', quantity: 1 } } },
    ])
    const still = placed({ order: late, queues: sold }, again)
    expect([stageOf(still), seen(still)]).toEqual(['closed', [[[0, 0]], [0, 0]]])
  })
  it.each(['afterTaking', 'afterPlacing'] as const)('after a crash %s takes nothing more', (crash) => {
    const back = placed(placed({ ...expired, order: late }, again, crash), again)
    expect([stageOf(back), seen(back)]).toEqual(['awaitingShipment', [[[1, 0]], [0, 0]]])
  })
})

const stageOf = ({ order }: World): string => (order.is === 'unplaced' ? order.is : order.stage)
