/**
 * Stock for an order that is about to be placed, or taken up again, so that it holds only units that nobody else holds.
 *
 * 1. Of each item as many units are taken from the shelf as are there and wanted. While anybody waits for it, none are there.
 * 2. Placed, the order is told that these are `available`: it holds them, also while its other lines wait, and waits for the rest.
 * 3. Taken up again, an order from stock needs all that it held.
 * 4. Where the command did not do what they were taken for, they go back.
 * 5. Sent again as it was, a command takes nothing more, and what went back is not its own again.
 */
import type { CommandOf } from '../../order/command.ts'
import type { Order } from '../../order/order.ts'
import { isQuantity } from '../../queue/allocate.ts'
import type { QueueCommandOf } from '../../queue/command.ts'
import { answeredIn, type Queue } from '../../queue/queue.ts'
import type { ToQueue } from './queueCommandsFor.ts'

/** The commands for which stock is taken first. */
export type Reserving = CommandOf<'PlaceOrder'> | CommandOf<'ReinstateOrder'>

/** Units to be taken from the shelf of an item. */
export type Taking = { readonly item: string; readonly command: QueueCommandOf<'TakeStock'> }

/** What has to be told the queues still, what they have given by now, and the command once it can be sent. */
export type Reserved<C extends Reserving = Reserving> = {
  readonly told: readonly Taking[]
  readonly taken: readonly Taking[]
  /** Null while something is to be told; or, with nothing to be told, where stock is missing. */
  readonly ready: C | null
}

/**
 * What to take from the shelves before a command is sent to an order. Tell the queues, wait for their answers, and ask again until
 * nothing is to be told: somebody else may be faster. Then send the command that is `ready`, and tell the queues what `giveBack`
 * says.
 *
 * `order` is the order as it stands. `queueOf` is the queue of an item as it stands; null for one that has none, of which a
 * placement itself says what is available.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { type CommandOf, initialOrder } from 'order-policy'
 * import { decideQueue, evolveQueue, initialQueue, reserve } from 'order-policy/queue'
 *
 * const offer = { available: 9 }
 * const lines = [{ id: 'L1', item: 'mug', quantity: 3, price: 2_997, kind: 'backorder', offer }] as const
 * const rest = { region: 'US', address: {}, shipping: 0 }
 * const command: CommandOf<'PlaceOrder'> = { type: 'PlaceOrder', data: { at: 5, order: 'A', lines, ...rest } }
 *
 * let queue = evolveQueue(initialQueue(), { type: 'StockReceived', data: { at: 0, id: 'r1', quantity: 2 } })
 * let reserved = reserve(initialOrder(), command, () => queue)
 * assert.deepEqual(reserved.told, [{ item: 'mug', command: { type: 'TakeStock', data: { at: 5, id: 'A/placed/5', quantity: 2 } } }])
 *
 * for (const { command } of reserved.told) queue = decideQueue({}, queue, command).events.reduce(evolveQueue, queue)
 * reserved = reserve(initialOrder(), command, () => queue)
 * assert.equal(reserved.ready?.data.lines[0]?.offer.available, 2) // two are its own, and one it waits for
 * ```
 */
export const reserve = <C extends Reserving>(order: Order, command: C, queueOf: (item: string) => Queue | null): Reserved<C> => {
  const told: Taking[] = []
  const taken: Taking[] = []
  const has = new Map<string, number>()
  const id = idOf(order, command)
  const wanted = wantedFor(order, command)
  for (const [item, wants] of wanted) {
    const queue = queueOf(item)
    if (queue === null) continue
    const before = takenBefore(queue, id)
    const quantity = before ?? Math.min(wants, queue.stock.shelf)
    const take: Taking = { item, command: { type: 'TakeStock', data: { at: command.data.at, id, quantity } } }
    if (quantity > 0) (before === null ? told : taken).push(take)
    has.set(item, quantity)
  }
  return { told, taken, ready: told.length > 0 ? null : readyWith(command, wanted, has) }
}

const idOf = (order: Order, { type, data }: Reserving): string =>
  type === 'PlaceOrder' ? `${data.order}/placed/${data.at}` : `${order.is === 'unplaced' ? '' : order.id}/again/${data.id}`

/** Every item of the order, also where none of it is wanted any more: what was taken of it before has to be found. */
const wantedFor = (order: Order, { type, data }: Reserving): ReadonlyMap<string, number> => {
  const wanted = new Map<string, number>()
  const add = (item: string, quantity: number): void => {
    wanted.set(item, (wanted.get(item) ?? 0) + quantity)
  }
  if (type === 'PlaceOrder')
    for (const { item, quantity } of data.lines) add(item, order.is === 'unplaced' && isQuantity(quantity) ? quantity : 0)
  else if (order.is === 'sale' && order.kind === 'inStock')
    for (const { item, quantity, cancelled } of order.lines) add(item, order.stage === 'closed' ? quantity - cancelled : 0)
  return wanted
}

const takenBefore = (queue: Queue, id: string): number | null =>
  answeredIn(queue, 'ReturnStock', id) === null ? (answeredIn(queue, 'TakeStock', id)?.content ?? null) : 0

const readyWith = <C extends Reserving>(
  command: C,
  wanted: ReadonlyMap<string, number>,
  has: ReadonlyMap<string, number>,
): C | null => {
  if (command.type === 'ReinstateOrder')
    return [...has].every(([item, quantity]) => quantity >= (wanted.get(item) ?? 0)) ? command : null
  const lines = command.data.lines.map((line) => ({
    ...line,
    offer: { ...line.offer, available: has.get(line.item) ?? line.offer.available },
  }))
  return { ...command, data: { ...command.data, lines } }
}

/**
 * What the queues are told once the command has been decided, or could not be sent: units come back, unless it did what they were
 * taken for. `after` is the order then.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { type CommandOf, initialOrder } from 'order-policy'
 * import { giveBack } from 'order-policy/queue'
 *
 * const rest = { lines: [], region: 'US', address: {}, shipping: 0 }
 * const ready: CommandOf<'PlaceOrder'> = { type: 'PlaceOrder', data: { at: 5, order: 'A', ...rest } }
 * const taken = [{ item: 'mug', command: { type: 'TakeStock', data: { at: 5, id: 'A/placed/5', quantity: 2 } } }] as const
 *
 * const refused = initialOrder()
 * assert.deepEqual(giveBack({ told: [], taken, ready }, refused).map(({ command: { type } }) => type), ['ReturnStock'])
 * ```
 */
export const giveBack = ({ taken, ready }: Reserved, after: Order): readonly ToQueue[] =>
  ready !== null && hasDone(ready, after)
    ? []
    : taken.map(({ item, command: { data } }) => ({ item, command: { type: 'ReturnStock', data } }))

const hasDone = ({ type, data }: Reserving, after: Order): boolean => {
  if (after.is !== 'sale') return false
  if (type === 'PlaceOrder') return after.placedAt === data.at
  return after.answered.some(({ command, id }) => command === type && id === data.id)
}
