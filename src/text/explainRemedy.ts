import type { Policy } from '../policy/policy.ts'
import type { Remedy } from '../rule/remedy.ts'
import { CONSENT, KIND } from './names.ts'
import { listed, sentence } from './phrases.ts'

/**
 * What is still open to whoever was refused, as a sentence with its clause.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { marketplace } from 'order-policy/preset'
 * import { explainRemedy } from 'order-policy/text'
 *
 * assert.equal(
 *   explainRemedy(marketplace, { do: 'contactSeller', clause: 'MKT-6' }),
 *   'The customer may ask the seller, who may still find a way [MKT-6].',
 * )
 * ```
 */
export const explainRemedy = (_policy: Policy, remedy: Remedy): string => sentence(told(remedy), remedy.clause)

const told = (remedy: Remedy): string => {
  switch (remedy.do) {
    case 'placeApart':
      return `the customer may order apart: ${listed(remedy.parts.map(({ kind, lines }) => `${KIND[kind]} of ${listed(lines)}`))}`
    case 'agree':
      return `the customer may agree to ${CONSENT[remedy.to]} and order again`
    case 'refuseDelivery':
      return 'the customer may refuse the parcel'
    case 'requestReturn':
      return 'the customer may ask to send it back'
    case 'contactSeller':
      return 'the customer may ask the seller, who may still find a way'
    case 'contactService':
      return 'the customer may turn to customer service'
  }
}
