import type { Order } from '../order/order.ts'
import type { QueueMessage } from './queueCommandsFor.ts'
import type { Reservation, ReservingCommand } from './reserve.ts'

/**
 * The messages to the queues once the command of a reservation has been decided, or could not be sent: the units go back, unless
 * the command did what they were taken for. `after` is the order as it then stands.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { type CommandOf, initialOrder } from 'order-policy'
 * import { giveBack } from 'order-policy/queue'
 *
 * const rest = { lines: [], circumstances: { region: 'US' }, address: {}, shipping: 0 }
 * const ready: CommandOf<'PlaceOrder'> = { type: 'PlaceOrder', data: { at: 5, order: 'A', ...rest } }
 * const taken = [{ item: 'mug', command: { type: 'TakeStock', data: { at: 5, id: 'A/placed/5', quantity: 2 } } }] as const
 *
 * const refused = initialOrder()
 * assert.deepEqual(giveBack({ pending: [], taken, ready }, refused).map(({ command: { type } }) => type), ['ReturnStock'])
 * ```
 */
export const giveBack = ({ taken, ready }: Reservation, after: Order): readonly QueueMessage[] =>
  ready !== null && hasTakenEffect(ready, after)
    ? []
    : taken.map(({ item, command: { data } }) => ({ item, command: { type: 'ReturnStock', data } }))

const hasTakenEffect = ({ type, data }: ReservingCommand, after: Order): boolean => {
  if (after.is !== 'sale') return false
  if (type === 'PlaceOrder') return after.placedAt === data.at
  return after.answered.some(({ command, id }) => command === type && id === data.id)
}
