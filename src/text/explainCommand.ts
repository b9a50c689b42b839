import type { Command, CommandType } from '../order/command.ts'
import type { Policy } from '../policy/policy.ts'
import type { CommandFacts } from './language.ts'
import { phraseOf } from './phraseOf.ts'
import { speakerOf } from './speakerOf.ts'
import type { TextOptions } from './textOptions.ts'

/**
 * A command as a sentence: what was asked of an order, done to it or reported, and by whom.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { marketplace } from 'order-policy/preset'
 * import { explainCommand } from 'order-policy/text'
 *
 * assert.equal(
 *   explainCommand(marketplace, { type: 'RecordPayment', data: { at: 0, id: 'p1', amount: 2_499 } }),
 *   'A payment of $24.99 is received (p1).',
 * )
 * ```
 */
export const explainCommand = (policy: Policy, { type, data }: Command, options: TextOptions = {}): string => {
  const { language, say, sentence } = speakerOf(policy, options)
  return sentence(phraseOf<CommandFacts, CommandType>(language.commands, type, data, say), null)
}
