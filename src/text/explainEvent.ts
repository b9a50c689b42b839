import type { Event, EventType } from '../order/event.ts'
import type { Policy } from '../policy/policy.ts'
import { clauseOfEvent } from './clauseOfEvent.ts'
import type { EventFacts } from './language.ts'
import { phraseOf } from './phraseOf.ts'
import { speakerOf } from './speakerOf.ts'
import type { TextOptions } from './textOptions.ts'

/**
 * What has happened to an order, as a sentence with its clause. What is owed from then on, and by when, `explainObligation` says.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { marketplace } from 'order-policy/preset'
 * import { explainEvent } from 'order-policy/text'
 *
 * assert.equal(
 *   explainEvent(marketplace, { type: 'OrderClosed', data: { at: 0, outcome: 'expired', clause: 'MKT-7', released: [{ line: 'L1',
 * quantity: 2 }] } }),
 *   'The order has expired, and 2 × L1 are available for other orders [MKT-7].',
 * )
 * ```
 */
export const explainEvent = (policy: Policy, event: Event, options: TextOptions = {}): string => {
  const { language, say, sentence } = speakerOf(policy, options)
  return sentence(phraseOf<EventFacts, EventType>(language.events, event.type, event.data, say), clauseOfEvent(event))
}
