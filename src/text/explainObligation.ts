import type { Policy } from '../policy/policy.ts'
import type { Obligation } from '../order/obligationsOf.ts'
import { dueInWords } from './dueInWords.ts'
import { sentence } from './phrases.ts'
import { type Words, wordsOf } from './words.ts'

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
 *   explainObligation(marketplace, { party: 'customer', owes: 'payment', id: null, due, amount: 2_499, ifMissed: 'expires', late:
 * false }),
 *   'The customer is to pay $24.99 before Sat 21 Nov 2026, 10:00, else the order expires [MKT-7].',
 * )
 * ```
 */
export const explainObligation = (policy: Policy, obligation: Obligation): string => {
  const words = wordsOf(policy)
  const { party, due, late } = obligation
  const what = `the ${party} ${late ? 'was' : 'is'} to ${duty(obligation, words)}${dueInWords(due, words)}`
  return sentence(`${what}${late ? ', and is late' : consequence(obligation)}`, due.clause)
}

const duty = ({ owes, id, amount }: Obligation, { money }: Words): string => {
  switch (owes) {
    case 'quote':
      return 'give a quote'
    case 'confirmation':
      return 'confirm the quote'
    case 'payment':
      return amount === null ? 'pay' : `pay ${money(amount)}`
    case 'stock':
      return 'have the goods in'
    case 'arrivalNotice':
      return 'send the arrival notice'
    case 'preparation':
      return 'begin to prepare the order'
    case 'shipment':
      return 'ship the parcel'
    case 'delivery':
      return 'deliver the parcel'
    case 'promisedShipment':
      return 'ship the parcel as promised'
    case 'cancellationAnswer':
      return `answer the cancellation request ${id ?? ''}`
    case 'returnAnswer':
      return `answer the return request ${id ?? ''}`
    case 'goodsBack':
      return `send back the goods of return ${id ?? ''}`
    case 'refund':
      return amount === null ? 'pay money back' : `pay back ${money(amount)}`
  }
}

/** What the shop misses stays owed, and is told once it is late. */
const consequence = ({ ifMissed, owes, due }: Obligation): string => {
  if (due.by === null) return ''
  switch (ifMissed) {
    case 'expires':
      return owes === 'confirmation' ? ', else the request expires' : ', else the order expires'
    case 'completes':
      return ', else the return ends without them'
    case 'isRecorded':
      return ''
  }
}
