/**
 * The commands that an order's events give rise to in the queues. The host forwards them, those of one order in sequence, each at
 * least once.
 *
 * 1. When a quote is confirmed, the units that it offered as available are taken from the shelf.
 * 2. An order that begins to wait for stock joins the queue of each item that it waits for, with the same key in all of them.
 * 3. Units that are cancelled while they wait leave the queue, all lines of an item at once.
 * 4. Units that belonged to the order and are free come back, after the order has left.
 * 5. Ids are made from the order's own, so that a message that is sent again adds nothing.
 */
import type { Event, EventOf } from '../order/event.ts'
import { evolve } from '../order/evolve.ts'
import { type Line, unitsWaiting } from '../order/line.ts'
import type { Order, Sale } from '../order/order.ts'
import type { Units } from '../order/units.ts'
import type { LineUnits, QueueCommand } from '../queue/command.ts'
import type { Instant } from '../value/instant.ts'

/** A command, and the item to whose queue it goes. */
export type QueueMessage<C extends QueueCommand = QueueCommand> = { readonly item: string; readonly command: C }

/**
 * The messages to the queues for the events of one decision about an order. `before` is the order before these events. `sequence`
 * is the shop's own number for the order, where two orders can begin to wait at the same instant and their ids should not decide:
 * always the same for one order, or 0 for all.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { initialOrder } from 'order-policy'
 * import { queueCommandsFor } from 'order-policy/queue'
 *
 * assert.deepEqual(queueCommandsFor(initialOrder(), [], 0), [])
 * ```
 */
export const queueCommandsFor = (before: Order, events: readonly Event[], sequence: number): readonly QueueMessage[] => {
  const messages: QueueMessage[] = []
  let order = before
  for (const event of events) {
    const next = evolve(order, event)
    for (const message of messagesFor(order, event, next, sequence)) messages.push(message)
    order = next
  }
  return messages
}

const messagesFor = (order: Order, event: Event, next: Order, sequence: number): readonly QueueMessage[] => {
  if (event.type === 'OrderPlaced' && order.is === 'inquiry' && next.is === 'sale') return takesFor(next)
  if (event.type === 'StockAwaited' && next.is === 'sale') return joinsFor(next, event.data.at, sequence)
  if (event.type === 'UnitsCancelled' && order.is === 'sale') return leavesFor(order, event, sequence)
  if (event.type === 'OrderClosed' && order.is === 'sale')
    return returnsFor(order, event.data.released, event.data.at, routingId('closed', event.data.at))
  return []
}

/** What a quote offered as available is taken when the quote is confirmed: it could not be taken before. */
const takesFor = ({ id, lines, placedAt }: Sale): readonly QueueMessage[] =>
  lines
    .filter(({ allocated }) => allocated > 0)
    .map(({ id: line, item, allocated }) => ({
      item,
      command: { type: 'TakeStock', data: { at: placedAt, id: routingId(id, line, 'quoted'), quantity: allocated } },
    }))

const joinsFor = ({ id, lines, dates }: Sale, at: Instant, sequence: number): readonly QueueMessage[] =>
  lines
    .filter((line) => unitsWaiting(line) > 0)
    .map((line) => {
      const promised = dates.promised?.by ?? null
      const data = { at, order: id, line: line.id, since: at, sequence, quantity: unitsWaiting(line) }
      return { item: line.item, command: { type: 'JoinQueue', data: promised === null ? data : { ...data, promised } } }
    })

const leavesFor = (sale: Sale, { data }: EventOf<'UnitsCancelled'>, sequence: number): readonly QueueMessage[] => {
  const { at, lines, released, ending, clause } = data
  // A customer's cancellations and a shop's each have their own ids, and what one request cancels may go row by row.
  const why = routingId(ending.by, data.id, lines[0]?.line ?? '')
  const returns = returnsFor(sale, released, at, why)
  if (sale.stage !== 'awaitingStock') return returns
  const { waitsSince } = sale
  const leaves = [...byItem(sale.lines, lines, released)].map(
    ([item, units]): QueueMessage => ({
      item,
      command: {
        type: 'LeaveQueue',
        data: { at, id: routingId(sale.id, why), order: sale.id, since: waitsSince, sequence, lines: units, clause },
      },
    }),
  )
  return [...leaves, ...returns]
}

/** Of each item, the units of each line that are cancelled and were waiting: those that are not released. */
const byItem = (
  lines: readonly Line[],
  cancelled: readonly Units[],
  released: readonly Units[],
): ReadonlyMap<string, LineUnits[]> => {
  const waiting = new Map<string, number>()
  for (const { line, quantity } of cancelled) waiting.set(line, (waiting.get(line) ?? 0) + quantity)
  for (const { line, quantity } of released) waiting.set(line, (waiting.get(line) ?? 0) - quantity)
  const units = new Map<string, LineUnits[]>()
  for (const { id: line, item } of lines) {
    const quantity = waiting.get(line) ?? 0
    if (quantity <= 0) continue
    const ofItem = units.get(item)
    if (ofItem === undefined) units.set(item, [{ line, quantity }])
    else ofItem.push({ line, quantity })
  }
  return units
}

const returnsFor = (sale: Sale, released: readonly Units[], at: Instant, why: string): readonly QueueMessage[] => {
  const items = new Map(sale.lines.map(({ id, item }) => [id, item]))
  return released.flatMap(({ line, quantity }): readonly QueueMessage[] => {
    const item = items.get(line)
    return item === undefined
      ? []
      : [{ item, command: { type: 'ReturnStock', data: { at, id: routingId(sale.id, line, why), quantity } } }]
  })
}

/** An id in a queue, where many orders meet. No two orders share one, because no id of theirs has a slash. */
const routingId = (...parts: readonly (string | number)[]): string => parts.join('/')
