import type { Order } from './order.ts'

/**
 * Closed, and nothing owed back any more. Late money can still come, and is owed back then.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { initialOrder, isFullySettled } from 'order-policy'
 *
 * assert.equal(isFullySettled(initialOrder()), false)
 * ```
 */
export const isFullySettled = (order: Order): boolean =>
  order.is !== 'unplaced' && order.closed !== null && order.duties.length === 0
