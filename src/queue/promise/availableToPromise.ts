import { type DeadlineIssue, notAnInstant } from '../../deadline/deadlineIssue.ts'
import { type Instant, isInstant } from '../../value/instant.ts'
import type { Queue } from '../queue.ts'
import { type Supply, unitsBy } from './supply.ts'

/**
 * How many units nobody has been promised yet, by an instant (epoch milliseconds): what is on the shelf and can be counted on by
 * then, less what is waited for. Below zero, so many are missing. A `by` that is no instant is an issue.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { availableToPromise, initialQueue, supplyOf } from 'order-policy/queue'
 *
 * const supply = supplyOf([{ id: 'ship-7', quantity: 40, due: { by: 1_000 } }])
 * assert(supply._tag === 'Right')
 * assert.deepEqual([999, 1_000].map((at) => availableToPromise(initialQueue(), supply.right, at)), [0, 40])
 * ```
 */
export const availableToPromise = ({ stock, places }: Queue, supply: Supply, by: Instant): number | DeadlineIssue =>
  isInstant(by) ? stock.shelf + unitsBy(supply, by) - places.weight : notAnInstant('by', by)
