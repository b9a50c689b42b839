import type { Order } from './order.ts'

const unplaced: Order = { is: 'unplaced' }

/**
 * The order before its first event.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { evolve, initialOrder, type Event } from 'order-policy'
 *
 * const stored: Event[] = []
 * assert.deepEqual(stored.reduce(evolve, initialOrder()), { is: 'unplaced' })
 * ```
 */
export const initialOrder = (): Order => unplaced
