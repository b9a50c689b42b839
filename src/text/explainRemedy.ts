import type { Policy } from '../policy/policy.ts'
import type { Remedy } from '../rule/remedy.ts'
import type { RemedyFacts } from './language.ts'
import { phraseOf } from './phraseOf.ts'
import { speakerOf } from './speakerOf.ts'
import type { TextOptions } from './textOptions.ts'

/**
 * What a customer whose request was refused can do instead, as a sentence with its clause.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { crossBorderPlatform } from 'order-policy/preset'
 * import { explainRemedy } from 'order-policy/text'
 *
 * assert.equal(
 *   explainRemedy(crossBorderPlatform, { do: 'refuseDelivery', clause: 'XB-7' }),
 *   'The customer can refuse the parcel [XB-7].',
 * )
 * ```
 */
export const explainRemedy = (policy: Policy, remedy: Remedy, options: TextOptions = {}): string => {
  const { language, say, sentence } = speakerOf(policy, options)
  return sentence(phraseOf<RemedyFacts, Remedy['do']>(language.remedies, remedy.do, remedy, say), remedy.clause)
}
