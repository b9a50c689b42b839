import { byKey, type Place } from './entry.ts'
import type { Queue } from './queue.ts'
import { find, sumsBefore } from './tree/search.ts'

/** The position in the queue, how many units other entries get first, and how many units the entry waits for. */
export type PlaceInQueue = { readonly position: number; readonly unitsAhead: number; readonly quantity: number }

/**
 * Where in the queue a place is, the first position being 1; null if no entry waits there. Takes logarithmic time.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { evolveQueue, initialQueue, placeInQueue } from 'order-policy/queue'
 *
 * const place = { order: 'A', line: 'L1', since: 5, sequence: 0 }
 * const queue = evolveQueue(initialQueue(), { type: 'QueueJoined', data: { at: 5, ...place, quantity: 2, promised: null } })
 * assert.deepEqual(placeInQueue(queue, place), { position: 1, unitsAhead: 0, quantity: 2 })
 * ```
 */
export const placeInQueue = ({ entries }: Queue, place: Place): PlaceInQueue | null => {
  const quantity = find(byKey, entries, place)?.quantity ?? 0
  if (quantity === 0) return null
  const { count, weight } = sumsBefore(byKey, entries, place)
  return { position: count + 1, unitsAhead: weight, quantity }
}
