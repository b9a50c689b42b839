/**
 * The state after an event. Total: an event that does not fit where the order is changes nothing but its clock.
 *
 * No rule is asked and no date computed here; what an event did is written in it.
 */
import type { Event } from './event.ts'
import { evolveInquiry } from './evolveInquiry.ts'
import { evolveSale } from './evolveSale.ts'
import type { Order } from './order.ts'
import { saleOf } from './saleOf.ts'
import { saleWith } from './saleWith.ts'

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
  const { at, answers } = event.data
  const next = moved(order, event)
  if (next.is === 'unplaced') return next
  const head = { at: Math.max(next.at, at), answered: answers === undefined ? next.answered : [...next.answered, answers] }
  return next.is === 'sale' ? saleWith(next, head) : { ...next, ...head }
}

const moved = (order: Order, event: Event): Order => {
  if (event.type === 'OrderPlaced' && order.is !== 'sale') return saleOf(order, event)
  switch (order.is) {
    case 'unplaced':
      return event.type === 'QuoteRequested' ? inquiryOf(event.data) : order
    case 'inquiry':
      return evolveInquiry(order, event)
    case 'sale':
      return evolveSale(order, event)
  }
}

const inquiryOf = ({
  at,
  order,
  policy,
  kind,
  region,
  wanted,
  quote,
}: Extract<Event, { type: 'QuoteRequested' }>['data']): Order => ({
  is: 'inquiry',
  id: order,
  policy,
  region,
  kind,
  at,
  missed: [],
  answered: [],
  stage: { name: 'requested', wanted, quote },
})
