import type { Policy } from '../policy/policy.ts'
import type { QueueEvent } from '../queue/event.ts'
import { queueEvents } from './event/queue.ts'
import { type Words, wordsOf } from './words.ts'

/**
 * What has happened in the queue of an item, as a sentence.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { backorderStore } from 'order-policy/preset'
 * import { explainQueueEvent } from 'order-policy/text'
 *
 * assert.equal(
 *   explainQueueEvent(backorderStore, { type: 'StockReceived', data: { at: 0, id: 'delivery-1', quantity: 3 } }),
 *   '3 came in with receipt delivery-1.',
 * )
 * ```
 */
export const explainQueueEvent = (policy: Policy, event: QueueEvent): string => {
  const tell = queueEvents[event.type] as (data: QueueEvent['data'], words: Words) => string
  return tell(event.data, wordsOf(policy))
}
