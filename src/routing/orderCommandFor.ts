/**
 * The command that an event of a queue gives rise to in an order. The host sends it to the order that the event names.
 *
 * 1. Units that are given are recorded, as many as the order still waits for. If it has cancelled some in the meantime, the queue
 *    hears of that too, and passes them on.
 * 2. Units that will never come are cancelled by the shop: whatever has been paid for them goes back.
 * 3. Nothing is sent twice, nor what was given to an earlier wait of the order.
 */
import type { Command, CommandType } from '../order/command.ts'
import { unitsWaiting } from '../order/line.ts'
import type { Order, Sale } from '../order/order.ts'
import type { QueueEvent } from '../queue/event.ts'
import { shortId } from './shortId.ts'

/**
 * The command for the order that the event names, given how that order stands now; null if there is none.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { initialOrder } from 'order-policy'
 * import { orderCommandFor } from 'order-policy/queue'
 *
 * assert.equal(orderCommandFor(initialOrder(), { type: 'ItemWithdrawn', data: { at: 0 } }), null)
 * ```
 */
export const orderCommandFor = (order: Order, { type, data }: QueueEvent): Command | null => {
  if (type !== 'UnitsGiven' && type !== 'LineRejected') return null
  if (order.is !== 'sale' || order.id !== data.order) return null
  if (order.stage !== 'awaitingStock' || order.waitsSince !== data.since) return null
  const { lines } = order
  const line = lines.find(({ id }) => id === data.line)
  const quantity = line === undefined ? 0 : Math.min(data.quantity, unitsWaiting(line))
  if (quantity === 0) return null
  const { at } = data
  const units = [{ line: data.line, quantity }]
  if (type === 'LineRejected') {
    const id = shortId(`${data.line}.rejected.${data.since}`)
    return hasAnswered(order, 'CancelOrder', id)
      ? null
      : { type: 'CancelOrder', data: { at, id, lines: units, because: 'unavailable' } }
  }
  const id = shortId(`${data.line}.${data.from.what}.${data.from.id}`)
  return hasAnswered(order, 'RecordAllocation', id) ? null : { type: 'RecordAllocation', data: { at, id, lines: units } }
}

const hasAnswered = ({ answered }: Sale, command: CommandType, id: string): boolean =>
  answered.some((each) => each.command === command && each.id === id)
