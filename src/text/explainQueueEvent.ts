import type { Policy } from '../policy/policy.ts'
import type { QueueEvent, QueueEventType } from '../queue/event.ts'
import type { QueueEventFacts } from './language.ts'
import { phraseOf } from './phraseOf.ts'
import { speakerOf } from './speakerOf.ts'
import type { TextOptions } from './textOptions.ts'

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
 *   '3 units have been received (delivery-1).',
 * )
 * ```
 */
export const explainQueueEvent = (policy: Policy, { type, data }: QueueEvent, options: TextOptions = {}): string => {
  const { language, say, sentence } = speakerOf(policy, options)
  return sentence(phraseOf<QueueEventFacts, QueueEventType>(language.queueEvents, type, data, say), null)
}
