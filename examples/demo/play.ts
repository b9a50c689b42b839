/**
 * Plays commands, line by line, and keeps what happened to each order, and to the stock of each item. Stock that is received goes
 * through the queue of its item, and what is on its shelf is taken before an order is placed.
 *
 * The library is asked everything. Between two commands time passes: the timer that `step` names is played when it is due.
 */
import { type Command, type CommandOf, initialOrder, type Order, type OrderDecision, type Policy, step } from 'order-policy'
import {
  decideQueue,
  evolveQueue,
  giveBack,
  initialQueue,
  orderCommandFor,
  type Queue,
  type QueueCommand,
  type QueueDecision,
  queueCommandsFor,
  type Reservation,
  reserve,
  type QueueMessage,
} from 'order-policy/queue'
import type { History } from './readHistory.ts'

export type Moment = {
  /** Of the history; null for the timer, and for what a queue hands on from somebody who leaves it. */
  readonly line: number | null
  /** Whether a queue told the order, under an id of its own. */
  readonly fromQueue: boolean
  readonly command: Command
  readonly decision: OrderDecision
  readonly before: Order
  readonly after: Order
}

export type Timeline = {
  readonly order: string
  /** The first line of the history that names the order, if it could not be read: then the rest is played without it. */
  readonly unread: number | null
  readonly moments: readonly Moment[]
}

/** One command to the queue of an item. */
export type StockMoment = {
  /** Of the history; null for what an order tells the queue. */
  readonly line: number | null
  readonly command: QueueCommand
  readonly decision: QueueDecision
  readonly after: Queue
  /** What orders have of the item already while the rest of them waits. */
  readonly held: readonly { readonly order: string; readonly quantity: number }[]
}

export type Stock = { readonly item: string; readonly moments: readonly StockMoment[] }

/** A timeline for each order, in the order in which they are first named; then one for each item of which stock comes in. */
export type Played = { readonly orders: readonly Timeline[]; readonly items: readonly Stock[] }

export const play = (policy: Policy, history: History): Played => {
  const lives = new Map<string, Life>()
  // An item of which stock is received has a queue; of any other, the history says itself what an order is given.
  const queues = new Map(history.receipts.map(({ item }) => [item, initialQueue()]))
  const stocks = new Map([...queues.keys()].map((item): [string, StockMoment[]] => [item, []]))

  const orderOf = (id: string): Order => lives.get(id)?.order ?? initialOrder()

  const ask = (id: string, line: number | null, command: Command, fromQueue = false): void => {
    const life = lives.get(id) ?? { order: initialOrder(), timer: null, moments: [] }
    const before = life.order
    const { decision, order, timer } = step(policy, before, command)
    lives.set(id, { order, timer, moments: [...life.moments, { line, fromQueue, command, decision, before, after: order }] })
    tellAll(queueCommandsFor(before, decision.events, 0))
  }
  const tellAll = (told: readonly QueueMessage[]): void => {
    for (const { item, command } of told) tell(item, null, command)
  }
  const place = (id: string, line: number | null, command: CommandOf<'PlaceOrder'>): void => {
    const reserving = (): Reservation<CommandOf<'PlaceOrder'>> =>
      reserve(orderOf(id), command, (item) => queues.get(item) ?? null)
    let reservation = reserving()
    for (; reservation.pending.length > 0; reservation = reserving()) tellAll(reservation.pending)
    if (reservation.ready !== null) ask(id, line, reservation.ready)
    tellAll(giveBack(reservation, orderOf(id)))
  }
  const askInTime = (id: string, line: number | null, command: Command, fromQueue = false): void => {
    for (let due = dueBy(lives.get(id), command); due !== null; due = dueBy(lives.get(id), command)) ask(id, null, due)
    if (command.type === 'PlaceOrder') place(id, line, command)
    else ask(id, line, command, fromQueue)
  }
  const tell = (item: string, line: number | null, command: QueueCommand): void => {
    const queue = queues.get(item)
    if (queue === undefined) return
    const decision = decideQueue({ says: policy.says }, queue, command)
    const after = decision.events.reduce(evolveQueue, queue)
    queues.set(item, after)
    const moments = stocks.get(item) ?? []
    const index = moments.push({ line, command, decision, after, held: [] }) - 1
    for (const event of decision.events) {
      const id = 'order' in event.data ? event.data.order : ''
      const told = orderCommandFor(orderOf(id), event)
      if (told !== null) askInTime(id, line, told, true)
    }
    moments[index] = { line, command, decision, after, held: heldOf(item, lives) }
  }

  for (const each of [...history.lines, ...history.receipts].sort((one, other) => one.line - other.line)) {
    if ('item' in each) tell(each.item, each.line, each.command)
    else askInTime(each.order, each.line, each.command)
  }
  return {
    orders: [...lives].map(([order, { moments }]) => ({ order, unread: unreadOf(order, history), moments })),
    items: [...stocks].map(([item, moments]) => ({ item, moments })),
  }
}

type Life = {
  readonly order: Order
  readonly timer: ReturnType<typeof step>['timer']
  readonly moments: readonly Moment[]
}

const heldOf = (item: string, lives: ReadonlyMap<string, Life>): StockMoment['held'] =>
  [...lives].flatMap(([id, { order }]) =>
    order.is === 'sale' && order.stage === 'awaitingStock'
      ? order.lines
          .filter((line) => line.item === item && line.allocated > 0)
          .map(({ allocated }) => ({ order: id, quantity: allocated }))
      : [],
  )

const unreadOf = (order: string, { lines, problems }: History): number | null => {
  const unread = problems.find((problem) => problem.order === order)?.line
  return unread !== undefined && lines.every((each) => each.order !== order || each.line > unread) ? unread : null
}

const dueBy = (life: Life | undefined, { data: { at } }: Command): Command | null =>
  life !== undefined && life.timer !== null && life.timer.at <= at ? life.timer.command : null
