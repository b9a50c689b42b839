import type { Order } from './order.ts'

/**
 * Closed, with nothing left to pay back. Late money can still come; it is then owed back.
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
