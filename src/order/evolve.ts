/**
 * The state after an event. It is total: an event that the order has no place for changes nothing but the order's clock. It counts
 * on one thing: no event comes twice.
 *
 * No rule is asked and no date computed here: the event itself says what it did.
 */
import type { Event } from './event.ts'
import { evolveInquiry } from './evolveInquiry.ts'
import { evolveSale } from './evolveSale.ts'
import { inquiryOf } from './inquiryOf.ts'
import type { Order } from './order.ts'
import { saleOf } from './saleOf.ts'

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
  if (event.type === 'OrderPlaced') return saleOf(order, event)
  if (order.is === 'inquiry') return evolveInquiry(order, event)
  return event.type === 'QuoteRequested' ? inquiryOf(event) : order
}
