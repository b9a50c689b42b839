import type { Policy } from '../policy/policy.ts'
import type { QueueReason } from '../queue/reason.ts'
import { sentence } from './phrases.ts'
import { queueReasons } from './reason/queue.ts'
import { type Words, wordsOf } from './words.ts'

/**
 * One reason of a decision about a queue as a sentence, with the clause it rests on. Instants are as the clocks in the policy's
 * zone show them.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { backorderStore } from 'order-policy/preset'
 * import { explainQueueReason } from 'order-policy/text'
 *
 * assert.equal(
 *   explainQueueReason(backorderStore, { code: 'firstComeFirstServed', clause: 'BACK-2', facts: { units: 3 } }),
 *   '3 units go to whoever waits, in turn [BACK-2].',
 * )
 * ```
 */
export const explainQueueReason = (policy: Policy, reason: QueueReason): string => {
  const tell = queueReasons[reason.code] as (facts: QueueReason['facts'], words: Words) => string
  return sentence(tell(reason.facts, wordsOf(policy)), reason.clause)
}
