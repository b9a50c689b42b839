import type { Policy } from '../policy/policy.ts'
import type { OrderDecision } from '../workflow/orderReason.ts'
import { explainEvent } from './explainEvent.ts'
import { explainReason } from './explainReason.ts'
import { explainRemedy } from './explainRemedy.ts'
import { sentence } from './phrases.ts'
import { wordsOf } from './words.ts'

/** A decision in sentences, part by part, to be laid out where it is shown. */
export type DecisionInWords = {
  readonly verdict: 'Granted' | 'Refused'
  readonly because: readonly string[]
  /** What follows: recorded whatever the verdict. */
  readonly events: readonly string[]
  /** What is still open to whoever was refused. */
  readonly remedies: readonly string[]
  /** Until when the answer holds; null where time alone never changes it. */
  readonly until: string | null
}

/**
 * A whole decision in words: what a support agent needs to know to tell the customer.
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
 *   until: null,
 * })
 * ```
 */
export const explainDecision = (policy: Policy, decision: OrderDecision): DecisionInWords => ({
  verdict: decision.verdict === 'granted' ? 'Granted' : 'Refused',
  because: decision.because.map((reason) => explainReason(policy, reason)),
  events: decision.events.map((event) => explainEvent(policy, event)),
  remedies: decision.verdict === 'refused' ? decision.remedies.map((remedy) => explainRemedy(policy, remedy)) : [],
  until: decision.validUntil === null ? null : changesIn(policy, decision.validUntil),
})

const changesIn = (policy: Policy, until: number): string =>
  sentence(`the answer changes on ${wordsOf(policy).at(until)}, if nobody acts before`, null)
