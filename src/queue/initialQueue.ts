import type { Queue } from './queue.ts'
import { emptyTree } from './tree/tree.ts'

/**
 * The queue of an item before anything has happened: no order waits, and the shelf is empty.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { initialQueue } from 'order-policy/queue'
 *
 * assert.equal(initialQueue().stock.shelf, 0)
 * ```
 */
export const initialQueue = (): Queue => INITIAL

const INITIAL: Queue = {
  at: null,
  stock: { received: 0, returned: 0, given: 0, taken: 0, shelf: 0 },
  entries: emptyTree,
  answered: emptyTree,
  isWithdrawn: false,
}
