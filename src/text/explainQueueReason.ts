import type { Policy } from '../policy/policy.ts'
import type { QueueReason } from '../queue/reason.ts'
import type { QueueReasonFacts } from './language.ts'
import { phraseOf } from './phraseOf.ts'
import { speakerOf } from './speakerOf.ts'
import type { TextOptions } from './textOptions.ts'

/**
 * One reason of a decision about a queue as a sentence, with the clause it rests on.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { backorderStore } from 'order-policy/preset'
 * import { explainQueueReason } from 'order-policy/text'
 *
 * assert.equal(
 *   explainQueueReason(backorderStore, { code: 'firstComeFirstServed', clause: 'BACK-2', facts: { units: 3 } }),
 *   '3 units go to the orders in the queue, in turn [BACK-2].',
 * )
 * ```
 */
export const explainQueueReason = (policy: Policy, { code, facts, clause }: QueueReason, options: TextOptions = {}): string => {
  const { language, say, sentence } = speakerOf(policy, options)
  return sentence(phraseOf<QueueReasonFacts, QueueReason['code']>(language.queueReasons, code, facts, say), clause)
}
