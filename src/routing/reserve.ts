/**
 * Stock for an order that is about to be placed or reinstated, so that no two orders count on the same units.
 *
 * 1. Of each item, as many units are taken as the order wants and the shelf has. While any entry waits for the item, the shelf is
 *    empty.
 * 2. The command that places the order then names exactly these units as `available`: the order holds them, also while its other
 *    lines wait, and waits for the rest.
 * 3. An order from stock that is reinstated needs all the units that it held.
 * 4. If the command does not do what the units were taken for, they go back: `giveBack`.
 * 5. A command that is sent again as it was takes nothing more, and has no claim on units that went back.
 */
import type { CommandOf } from '../order/command.ts'
import type { Order } from '../order/order.ts'
import { answeredCommand } from '../queue/answeredCommand.ts'
import type { QueueCommandOf } from '../queue/command.ts'
import { isQuantity } from '../queue/isQuantity.ts'
import type { Queue } from '../queue/queue.ts'
import type { QueueMessage } from './queueCommandsFor.ts'

/** The commands for which stock is taken first. */
export type ReservingCommand = CommandOf<'PlaceOrder'> | CommandOf<'ReinstateOrder'>

/** Units to be taken from the shelf of an item. */
export type TakeMessage = QueueMessage<QueueCommandOf<'TakeStock'>>

/** How far the reservation has come. */
export type Reservation<C extends ReservingCommand = ReservingCommand> = {
  /** What must still be sent to the queues. */
  readonly pending: readonly TakeMessage[]
  /** What the queues have granted. */
  readonly taken: readonly TakeMessage[]
  /** The command, once it can be sent; null while something is pending, or if nothing is and the shelf has too little. */
  readonly ready: C | null
}

/**
 * What to take from the shelves before a command is sent to an order. Send what is `pending` to the queues, wait for their answers,
 * and call it again until nothing is pending: another order may be faster. Then send the command that is `ready`, and send the
 * queues what `giveBack` says.
 *
 * `order` is the order as it stands. `queueOf` is the queue of an item as it stands; null for an item that has none, for which the
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
 * const rest = { circumstances: { region: 'US' }, address: {}, shipping: 0 }
 * const command: CommandOf<'PlaceOrder'> = { type: 'PlaceOrder', data: { at: 5, order: 'A', lines, ...rest } }
 *
 * let queue = evolveQueue(initialQueue(), { type: 'StockReceived', data: { at: 0, id: 'r1', quantity: 2 } })
 * let reservation = reserve(initialOrder(), command, () => queue)
 * assert.deepEqual(reservation.pending, [
 *   { item: 'mug', command: { type: 'TakeStock', data: { at: 5, id: 'A/placed/5', quantity: 2 } } },
 * ])
 *
 * for (const { command } of reservation.pending) queue = decideQueue({}, queue, command).events.reduce(evolveQueue, queue)
 * reservation = reserve(initialOrder(), command, () => queue)
 * assert.equal(reservation.ready?.data.lines[0]?.offer.available, 2) // it holds two, and waits for one
 * ```
 */
export const reserve = <C extends ReservingCommand>(
  order: Order,
  command: C,
  queueOf: (item: string) => Queue | null,
): Reservation<C> => {
  const pending: TakeMessage[] = []
  const taken: TakeMessage[] = []
  const held = new Map<string, number>()
  const id = idOf(order, command)
  const wanted = wantedFor(order, command)
  for (const [item, wants] of wanted) {
    const queue = queueOf(item)
    if (queue === null) continue
    const earlier = takenEarlier(queue, id)
    const quantity = earlier ?? Math.min(wants, queue.stock.shelf)
    const take: TakeMessage = { item, command: { type: 'TakeStock', data: { at: command.data.at, id, quantity } } }
    if (quantity > 0) (earlier === null ? pending : taken).push(take)
    held.set(item, quantity)
  }
  return { pending, taken, ready: pending.length > 0 ? null : readyWith(command, wanted, held) }
}

const idOf = (order: Order, { type, data }: ReservingCommand): string =>
  type === 'PlaceOrder' ? `${data.order}/placed/${data.at}` : `${order.is === 'unplaced' ? '' : order.id}/reinstated/${data.id}`

/** Every item of the order, also if none of it is wanted any more: what was taken of it earlier has to be found. */
const wantedFor = (order: Order, { type, data }: ReservingCommand): ReadonlyMap<string, number> => {
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

/** What was taken under this id; 0 if it has gone back, null if nothing was taken. */
const takenEarlier = (queue: Queue, id: string): number | null =>
  answeredCommand(queue, 'ReturnStock', id) === null ? (answeredCommand(queue, 'TakeStock', id)?.content ?? null) : 0

const readyWith = <C extends ReservingCommand>(
  command: C,
  wanted: ReadonlyMap<string, number>,
  held: ReadonlyMap<string, number>,
): C | null => {
  if (command.type === 'ReinstateOrder')
    return [...held].every(([item, quantity]) => quantity >= (wanted.get(item) ?? 0)) ? command : null
  const lines = command.data.lines.map((line) => ({
    ...line,
    offer: { ...line.offer, available: held.get(line.item) ?? line.offer.available },
  }))
  return { ...command, data: { ...command.data, lines } }
}
