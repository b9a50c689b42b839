/**
 * What an order is told of what happens in a queue. A host forwards it to the order that the event names.
 *
 * 1. Units given are recorded, as many as the order still waits for. It may have cancelled some meanwhile; then the queue hears
 *    of it too, and passes them on.
 * 2. Units that will not come are cancelled by the shop: everything paid for them goes back.
 * 3. What the order has been told before, or what an earlier wait of it was given, is not told again.
 */
import type { Command, CommandType } from '../../order/command.ts'
import { unitsWaiting } from '../../order/line.ts'
import type { Order } from '../../order/order.ts'
import type { QueueEvent } from '../../queue/event.ts'
import { shortId } from './shortId.ts'

/**
 * The command for the order that the event names, as that order stands now; null where there is nothing to tell it.
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
  if (type !== 'UnitsGiven' && type !== 'TurnedAway') return null
  if (order.is !== 'sale' || order.id !== data.order) return null
  if (order.stage !== 'awaitingStock' || order.waitsSince !== data.since) return null
  const { lines } = order
  const line = lines.find(({ id }) => id === data.line)
  const quantity = line === undefined ? 0 : Math.min(data.quantity, unitsWaiting(line))
  if (quantity === 0) return null
  const { at } = data
  const units = [{ line: data.line, quantity }]
  if (type === 'TurnedAway') {
    const id = shortId(`${data.line}.turnedAway.${data.since}`)
    return wasTold(order, 'CancelOrder', id)
      ? null
      : { type: 'CancelOrder', data: { at, id, lines: units, because: 'unavailable' } }
  }
  const id = shortId(`${data.line}.${data.from.what}.${data.from.id}`)
  return wasTold(order, 'RecordAllocation', id) ? null : { type: 'RecordAllocation', data: { at, id, lines: units } }
}

const wasTold = (order: Extract<Order, { readonly is: 'sale' }>, command: CommandType, id: string): boolean =>
  order.answered.some((each) => each.command === command && each.id === id)
