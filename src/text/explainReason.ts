import type { Policy } from '../policy/policy.ts'
import type { OrderReason } from '../workflow/orderReason.ts'
import type { ReasonFacts } from './language.ts'
import { phraseOf } from './phraseOf.ts'
import { speakerOf } from './speakerOf.ts'
import type { TextOptions } from './textOptions.ts'

/**
 * One reason of a decision as a sentence, with the clause it rests on. Amounts are in the policy's currency. With `clauseText`, the
 * shop's own sentence follows, where the policy has one for the clause.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { marketplace } from 'order-policy/preset'
 * import { explainReason } from 'order-policy/text'
 *
 * const facts = { lines: null, until: 'shipment', ends: null, keeps: 'nothing' } as const
 * const reason = { code: 'cancellable', clause: 'MKT-5', facts } as const
 * assert.equal(explainReason(marketplace, reason), 'The customer can cancel the order until shipment [MKT-5].')
 * assert.equal(explainReason(marketplace, reason, { to: 'customer' }), 'You can cancel your order until shipment [MKT-5].')
 *
 * const shop = { ...marketplace, text: { 'MKT-5': 'An order that has not left can be cancelled.' } }
 * assert.equal(
 *   explainReason(shop, reason, { clauseText: true }),
 *   'The customer can cancel the order until shipment [MKT-5]. An order that has not left can be cancelled.',
 * )
 * ```
 */
export const explainReason = (policy: Policy, { code, facts, clause }: OrderReason, options: TextOptions = {}): string => {
  const { language, say, sentence } = speakerOf(policy, options)
  return sentence(phraseOf<ReasonFacts, OrderReason['code']>(language.reasons, code, facts, say), clause)
}
