import type { Policy } from '../policy/policy.ts'
import type { QueueCommand, QueueCommandType } from '../queue/command.ts'
import type { QueueCommandFacts } from './language.ts'
import { phraseOf } from './phraseOf.ts'
import { speakerOf } from './speakerOf.ts'
import type { TextOptions } from './textOptions.ts'

/**
 * What was asked of the queue of an item, as a sentence.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { backorderStore } from 'order-policy/preset'
 * import { explainQueueCommand } from 'order-policy/text'
 *
 * assert.equal(
 *   explainQueueCommand(backorderStore, { type: 'ReceiveStock', data: { at: 0, id: 'delivery-1', quantity: 3 } }),
 *   '3 units are received (delivery-1).',
 * )
 * ```
 */
export const explainQueueCommand = (policy: Policy, { type, data }: QueueCommand, options: TextOptions = {}): string => {
  const { language, say, sentence } = speakerOf(policy, options)
  return sentence(phraseOf<QueueCommandFacts, QueueCommandType>(language.queueCommands, type, data, say), null)
}
