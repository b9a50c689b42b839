/**
 * What the queues are told of what happens to an order. A host forwards it, one order's messages in order, each at least once.
 *
 * 1. An order placed by a quote takes what the quote said is there.
 * 2. An order that begins to wait for stock joins the queue of each item it waits for, with one turn in all of them.
 * 3. Units cancelled while they wait leave the queue, all lines of an item at once.
 * 4. Units that had been the order's and are free come back, after it has left.
 * 5. Ids come from the order's own, so that what is sent again adds nothing.
 */
import type { EventOf, Event } from '../../order/event.ts'
import { evolve } from '../../order/evolve.ts'
import { type Line, unitsWaiting } from '../../order/line.ts'
import type { Order, Sale } from '../../order/order.ts'
import { quantityOf, type Units } from '../../order/units.ts'
import type { QueueCommand } from '../../queue/command.ts'
import type { Instant } from '../../value/instant.ts'

/** A command, and the item to whose queue it goes. */
export type ToQueue = { readonly item: string; readonly command: QueueCommand }

/**
 * What the queues are to be told of the events of one decision. `before` is the order before them; `sequence` the shop's own
 * number for it, where two orders can begin to wait at one instant and their ids are not to decide: always the same for one
 * order, or 0 for all.
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
export const queueCommandsFor = (before: Order, events: readonly Event[], sequence: number): readonly ToQueue[] => {
  const told: ToQueue[] = []
  let order = before
  for (const event of events) {
    const next = evolve(order, event)
    if (event.type === 'OrderPlaced' && order.is === 'inquiry' && next.is === 'sale') told.push(...taking(next))
    if (event.type === 'StockAwaited' && next.is === 'sale') told.push(...joining(next, event.data.at, sequence))
    if (event.type === 'UnitsCancelled' && order.is === 'sale') told.push(...leaving(order, event, sequence))
    if (event.type === 'OrderClosed' && order.is === 'sale')
      told.push(...returning(order, event.data.released, event.data.at, routed('closed', event.data.at)))
    order = next
  }
  return told
}

/** What a quote said is there is taken when it is confirmed: nobody could take it before. */
const taking = ({ id, lines, placedAt }: Sale): readonly ToQueue[] =>
  lines
    .filter(({ allocated }) => allocated > 0)
    .map(({ id: line, item, allocated }) => ({
      item,
      command: { type: 'TakeStock', data: { at: placedAt, id: routed(id, line, 'quoted'), quantity: allocated } },
    }))

const joining = ({ id, lines, dates }: Sale, at: Instant, sequence: number): readonly ToQueue[] =>
  lines
    .filter((line) => unitsWaiting(line) > 0)
    .map((line) => {
      const promised = dates.promised?.by ?? null
      const data = { at, order: id, line: line.id, since: at, sequence, quantity: unitsWaiting(line) }
      return { item: line.item, command: { type: 'JoinQueue', data: promised === null ? data : { ...data, promised } } }
    })

const leaving = (sale: Sale, { data }: EventOf<'UnitsCancelled'>, sequence: number): readonly ToQueue[] => {
  const { at, released, ending, clause } = data
  // A customer's cancellations and a shop's have ids of their own.
  const why = routed(ending === 'shopCancels' || ending === 'unavailable' ? 'shop' : 'customer', data.id)
  const returned = returning(sale, released, at, why)
  if (sale.stage !== 'awaitingStock') return returned
  const { waitsSince } = sale
  const left = sale.lines
    .map((line) => ({ line, quantity: quantityOf(data.lines, line.id) - quantityOf(released, line.id) }))
    .filter(({ quantity }) => quantity > 0)
  const items = [...new Set(left.map(({ line }) => line.item))]
  const leaves = items.map((item): ToQueue => {
    const lines = left.filter(({ line }) => line.item === item).map(({ line, quantity }) => ({ line: line.id, quantity }))
    return {
      item,
      command: {
        type: 'LeaveQueue',
        data: { at, id: routed(sale.id, why), order: sale.id, since: waitsSince, sequence, lines, clause },
      },
    }
  })
  return [...leaves, ...returned]
}

const returning = (sale: Sale, released: readonly Units[], at: Instant, why: string): readonly ToQueue[] =>
  released.flatMap(({ line, quantity }) =>
    itemOf(sale.lines, line).map((item): ToQueue => {
      return { item, command: { type: 'ReturnStock', data: { at, id: routed(sale.id, line, why), quantity } } }
    }),
  )

/** An id for a queue, in which orders meet: no two orders share one, for no id of theirs has a slash. */
const routed = (...parts: readonly (string | number)[]): string => parts.join('/')

const itemOf = (lines: readonly Line[], id: string): readonly string[] =>
  lines.filter((line) => line.id === id).map(({ item }) => item)
