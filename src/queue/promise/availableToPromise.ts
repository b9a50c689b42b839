import { type DeadlineIssue, notAnInstant } from '../../deadline/deadlineIssue.ts'
import { type Instant, isInstant } from '../../value/instant.ts'
import type { Queue } from '../queue.ts'
import { type Supply, unitsBy } from './supply.ts'

/**
 * How many units nobody has been promised yet, by an instant (epoch milliseconds): the shelf and the receipts that can be counted
 * on by then, less the units that orders wait for. A number below zero says how many are missing. A `by` that is not an instant is
 * an issue.
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
export const availableToPromise = ({ stock, entries }: Queue, supply: Supply, by: Instant): number | DeadlineIssue =>
  isInstant(by) ? stock.shelf + unitsBy(supply, by) - entries.weight : notAnInstant('by', by)
