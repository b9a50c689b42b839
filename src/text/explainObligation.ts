import type { Policy } from '../policy/policy.ts'
import type { Obligation } from '../order/obligationsOf.ts'
import type { ObligationFacts } from './language.ts'
import { phraseOf } from './phraseOf.ts'
import { speakerOf } from './speakerOf.ts'
import type { TextOptions } from './textOptions.ts'

/**
 * Who owes what by when, and what follows if it is missed, as a sentence with its clause.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { marketplace } from 'order-policy/preset'
 * import { explainObligation } from 'order-policy/text'
 *
 * const due = { by: Date.UTC(2026, 10, 21, 15), clause: 'MKT-7' } as const
 * assert.equal(
 *   explainObligation(marketplace, { party: 'customer', owes: 'payment', id: null, due, amount: 2_499, ifMissed: { then: 'ends', keeps: 'nothing', clause: null }, late:
 * false }),
 *   'Payment of $24.99 is due before Sat 21 Nov 2026, 10:00 (New York time); otherwise the order expires [MKT-7].',
 * )
 * ```
 */
export const explainObligation = (policy: Policy, obligation: Obligation, options: TextOptions = {}): string => {
  const { language, say, sentence } = speakerOf(policy, options)
  const { owes, due } = obligation
  return sentence(phraseOf<ObligationFacts, Obligation['owes']>(language.obligations, owes, obligation, say), due.clause)
}
