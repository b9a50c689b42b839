/**
 * Stock for an order that is about to be placed, so that it is told only of units that nobody else is told of.
 *
 * 1. Of each item as many units are taken from the shelf as are there and wanted. While anybody waits for it, none are there.
 * 2. They are what the order is told is `available`: it holds them, also while its other lines wait, and waits for the rest.
 * 3. Where the order has not been placed by this command, they go back.
 * 4. Sent again as it was, a command takes nothing more, and what went back is not its own again.
 */
import type { CommandOf } from '../../order/command.ts'
import type { Order } from '../../order/order.ts'
import { answeredIn, type Queue } from '../../queue/queue.ts'
import type { ToQueue } from './queueCommandsFor.ts'

/** What the queues are told first, and then the order. */
export type Reserved = { readonly told: readonly ToQueue[]; readonly placing: CommandOf<'PlaceOrder'> }

/**
 * What to take from the shelves before an order is placed, and the command that places it with these units. Tell the queues,
 * decide the placing, then tell them what `notPlaced` says.
 *
 * `order` is the order as it stands: none yet, unless the command is sent again. `queueOf` is the queue of an item; null for one
 * that has none, of which the command itself says what is available.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { type CommandOf, initialOrder } from 'order-policy'
 * import { evolveQueue, initialQueue, reserve } from 'order-policy/queue'
 *
 * const offer = { listed: true, marked: true, available: 9, closes: null, closedEarly: false }
 * const lines = [{ id: 'L1', item: 'mug', quantity: 3, price: 2_997, kind: 'backorder', offer }] as const
 * const rest = { region: 'US', address: {}, details: {}, past: [], agrees: [], shipping: 0 }
 * const command: CommandOf<'PlaceOrder'> = { type: 'PlaceOrder', data: { at: 5, order: 'A', lines, ...rest } }
 *
 * const queue = evolveQueue(initialQueue(), { type: 'StockReceived', data: { at: 0, id: 'r1', quantity: 2 } })
 * const { told, placing } = reserve(initialOrder(), command, () => queue)
 * assert.deepEqual(told, [{ item: 'mug', command: { type: 'TakeStock', data: { at: 5, id: 'A/placed/5', quantity: 2 } } }])
 * assert.equal(placing.data.lines[0]?.offer.available, 2) // two are its own, and one it waits for
 * ```
 */
export const reserve = (order: Order, command: CommandOf<'PlaceOrder'>, queueOf: (item: string) => Queue | null): Reserved => {
  const { data } = command
  const { at } = data
  const id = `${data.order}/placed/${at}`
  const taken = new Map<string, number>()
  for (const { item } of data.lines) {
    const queue = queueOf(item)
    if (queue === null || taken.has(item)) continue
    const wanted = order.is === 'unplaced' ? wantedOf(data.lines, item) : 0
    taken.set(item, takenFrom(queue, id, wanted))
  }
  const told = [...taken].flatMap(([item, quantity]): readonly ToQueue[] =>
    quantity > 0 ? [{ item, command: { type: 'TakeStock', data: { at, id, quantity } } }] : [],
  )
  const lines = data.lines.map((line) => ({
    ...line,
    offer: { ...line.offer, available: taken.get(line.item) ?? line.offer.available },
  }))
  return { told, placing: { ...command, data: { ...data, lines } } }
}

const takenFrom = (queue: Queue, id: string, wanted: number): number =>
  answeredIn(queue, 'ReturnStock', id) === null
    ? (answeredIn(queue, 'TakeStock', id)?.content ?? Math.min(wanted, queue.stock.shelf))
    : 0

const wantedOf = (lines: CommandOf<'PlaceOrder'>['data']['lines'], item: string): number =>
  lines.reduce((sum, line) => (line.item === item ? sum + line.quantity : sum), 0)

/**
 * What the queues are told once the placing has been decided: the units come back, unless it placed the order. `after` is the
 * order then.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { type CommandOf, initialOrder } from 'order-policy'
 * import { notPlaced } from 'order-policy/queue'
 *
 * const rest = { lines: [], region: 'US', address: {}, details: {}, past: [], agrees: [], shipping: 0 }
 * const placing: CommandOf<'PlaceOrder'> = { type: 'PlaceOrder', data: { at: 5, order: 'A', ...rest } }
 * const told = [{ item: 'mug', command: { type: 'TakeStock', data: { at: 5, id: 'A/placed/5', quantity: 2 } } }] as const
 *
 * const refused = initialOrder()
 * assert.deepEqual(notPlaced({ told, placing }, refused).map(({ command: { type } }) => type), ['ReturnStock'])
 * ```
 */
export const notPlaced = ({ told, placing }: Reserved, after: Order): readonly ToQueue[] =>
  after.is === 'sale' && after.placedAt === placing.data.at
    ? []
    : told.flatMap(({ item, command }): readonly ToQueue[] =>
        command.type === 'TakeStock' ? [{ item, command: { type: 'ReturnStock', data: command.data } }] : [],
      )
