import type { Queue } from './queue.ts'
import { before, find } from './tree/search.ts'
import { inTurn, type Place } from './waiting.ts'

/** Its position in the queue, how many units go to others first, and how many it waits for itself. */
export type PlaceInQueue = { readonly position: number; readonly unitsAhead: number; readonly quantity: number }

/**
 * Where in the queue a place is, the first being 1; null where it does not wait. In logarithmic time.
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
export const placeInQueue = ({ places }: Queue, place: Place): PlaceInQueue | null => {
  const quantity = find(inTurn, places, place)?.quantity ?? 0
  if (quantity === 0) return null
  const { count, weight } = before(inTurn, places, place)
  return { position: count + 1, unitsAhead: weight, quantity }
}
