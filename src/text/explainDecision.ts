import type { Policy } from '../policy/policy.ts'
import type { OrderDecision } from '../workflow/orderReason.ts'
import { explainEvent } from './explainEvent.ts'
import { explainReason } from './explainReason.ts'
import { explainRemedy } from './explainRemedy.ts'
import { speakerOf } from './speakerOf.ts'
import type { TextOptions } from './textOptions.ts'

/** A decision in sentences, part by part, to be laid out where it is shown. */
export type DecisionInWords = {
  /** `Granted` or `Refused` */
  readonly verdict: string
  readonly because: readonly string[]
  /** What follows: recorded whatever the verdict. */
  readonly events: readonly string[]
  /** What a customer whose request was refused can do instead. */
  readonly remedies: readonly string[]
  /** Until when the answer holds; null where time alone never changes it. */
  readonly validUntil: string | null
}

/**
 * A whole decision in words: what a support agent needs to know, or what the customer reads.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { decide, initialOrder } from 'order-policy'
 * import { marketplace } from 'order-policy/preset'
 * import { explainDecision } from 'order-policy/text'
 *
 * const decision = decide(marketplace, initialOrder(), { type: 'RecordDelivery', data: { at: 0 } })
 * assert.deepEqual(explainDecision(marketplace, decision), {
 *   verdict: 'Refused',
 *   because: ['There is no such order.'],
 *   events: [],
 *   remedies: [],
 *   validUntil: null,
 * })
 * ```
 */
export const explainDecision = (policy: Policy, decision: OrderDecision, options: TextOptions = {}): DecisionInWords => {
  const { language, say, sentence } = speakerOf(policy, options)
  const { verdict, because, events, validUntil } = decision
  const remedies = decision.verdict === 'refused' ? decision.remedies : []
  return {
    verdict: language.names.verdict[verdict],
    because: because.map((reason) => explainReason(policy, reason, options)),
    events: events.map((event) => explainEvent(policy, event, options)),
    remedies: remedies.map((remedy) => explainRemedy(policy, remedy, options)),
    validUntil: validUntil === null ? null : sentence(language.statements.validUntil({ validUntil }, say), null),
  }
}
