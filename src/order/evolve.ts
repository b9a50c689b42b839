/**
 * The state after an event. It is total: an event that the order has no place for changes nothing but the order's clock, such as one
 * that comes a second time or one of another order. No count ever leaves its range, and no sum the numbers that are exact.
 *
 * No rule is asked and no date computed here: the event itself says what it did.
 */
import type { Event, EventOf } from './event.ts'
import { evolveInquiry } from './evolveInquiry.ts'
import { evolveSale } from './evolveSale.ts'
import { inquiryOf } from './inquiryOf.ts'
import type { Inquiry, Order } from './order.ts'
import { canBePlaced, saleOf } from './saleOf.ts'

/**
 * Folds one event into an order.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { evolve, initialOrder, type Event } from 'order-policy'
 *
 * const shipped: Event = { type: 'OrderShipped', data: { at: 0, tracking: null, clause: null } }
 * assert.deepEqual(evolve(initialOrder(), shipped), { is: 'unplaced' })
 * ```
 */
export const evolve = (order: Order, event: Event): Order => {
  if (order.is === 'sale') return evolveSale(order, event)
  if (event.type === 'OrderPlaced' && canBePlaced(event) && (order.is === 'unplaced' || isOf(order, event)))
    return saleOf(order, event)
  if (order.is === 'inquiry') return evolveInquiry(order, event)
  return event.type === 'QuoteRequested' ? inquiryOf(event) : order
}

/** A quote becomes the order of its own id, while it is open. */
const isOf = ({ id, stage }: Inquiry, { data: { order } }: EventOf<'OrderPlaced'>): boolean => stage === 'quoted' && id === order
