import type { Policy } from '../policy/policy.ts'
import type { OrderReason } from '../workflow/orderReason.ts'
import type { ReasonFacts } from './language.ts'
import { phraseOf } from './phraseOf.ts'
import { speakerOf } from './speakerOf.ts'
import type { TextOptions } from './textOptions.ts'

/**
 * One reason of a decision as a sentence, with the clause it rests on. Amounts are in the policy's currency.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { marketplace } from 'order-policy/preset'
 * import { explainReason } from 'order-policy/text'
 *
 * const reason = { code: 'noLongerCancellable', clause: 'MKT-6', facts: { lines: null } } as const
 * assert.equal(explainReason(marketplace, reason), 'The customer cannot cancel the order now [MKT-6].')
 * assert.equal(explainReason(marketplace, reason, { to: 'customer' }), 'You cannot cancel your order now [MKT-6].')
 * ```
 */
export const explainReason = (policy: Policy, { code, facts, clause }: OrderReason, options: TextOptions = {}): string => {
  const { language, say, sentence } = speakerOf(policy, options)
  return sentence(phraseOf<ReasonFacts, OrderReason['code']>(language.reasons, code, facts, say), clause)
}
