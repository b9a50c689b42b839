/** A law as a check for any test runner: it throws where the law is broken. */
import fc from 'fast-check'
import type { Policy } from '../policy/policy.ts'
import { historiesOf } from './historiesOf.ts'
import type { History } from './history.ts'
import type { Law } from './law.ts'

/** A law, ready to be asserted of some terms. */
export type Check = {
  /** The law as a sentence: the name of the test. */
  readonly sentence: string
  /**
   * Tries the law on a hundred hostile histories, or as many as `numRuns` says. Throws with the shortest history found to break
   * it.
   */
  readonly check: (parameters?: fc.Parameters<[History]>) => void
}

/**
 * One law, or one of your own, as a check of these terms.
 *
 * @example
 * ```ts
 * import { marketplace } from 'order-policy/preset'
 * import { checkOf, type Law, played } from 'order-policy/testing'
 *
 * const nothingIsKept: Law = {
 *   sentence: 'the shop keeps nothing',
 *   breachIn: (policy, history) => {
 *     const events = played(policy, history).flatMap(({ decision }) => decision.events)
 *     return events.some(({ type }) => type === 'MoneyForfeited') ? 'it kept money' : null
 *   },
 * }
 * checkOf(nothingIsKept, marketplace).check({ numRuns: 20 })
 * ```
 */
export const checkOf = (law: Law, policy: Policy): Check => ({
  sentence: law.sentence,
  check: (parameters) =>
    fc.assert(
      fc.property(historiesOf(policy), (history) => keep(law, policy, history)),
      parameters,
    ),
})

/** Throws when a history breaks a law. */
export const keep = (law: Law, policy: Policy, history: History): void => {
  const breach = law.breachIn(policy, history)
  if (breach !== null) throw new Error(`${law.sentence}: ${breach}`)
}
