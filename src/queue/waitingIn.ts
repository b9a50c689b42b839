import { byKey, type QueueEntry } from './entry.ts'
import type { Queue } from './queue.ts'
import { elementsOf } from './tree/elementsOf.ts'

/**
 * The entries that wait, in the order in which they will be served. Only as many are read as you take: turn it into an array, or
 * take the first few.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { evolveQueue, initialQueue, waitingIn } from 'order-policy/queue'
 *
 * const entry = { order: 'A', line: 'L1', since: 5, sequence: 0, quantity: 2, promised: null }
 * const queue = evolveQueue(initialQueue(), { type: 'QueueJoined', data: { at: 5, ...entry } })
 * assert.deepEqual([...waitingIn(queue)].map(({ order, quantity }) => [order, quantity]), [['A', 2]])
 * ```
 */
export const waitingIn = ({ entries }: Queue): Iterable<QueueEntry> => elementsOf(byKey, entries)
