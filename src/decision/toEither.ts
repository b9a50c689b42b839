import { type Either, left, right } from '../kernel/either.ts'
import type { Decision, GrantedDecision, RefusedDecision } from './decision.ts'
import type { Reason } from './reason.ts'

/**
 * The same decision as an fp-ts `Either`: a refusal on the left, a grant on the right. Both still carry events to append.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { decide, initialOrder, toEither } from 'order-policy'
 * import { marketplace } from 'order-policy/preset'
 *
 * const decision = decide(marketplace, initialOrder(), { type: 'ShipOrder', data: { at: 0 } })
 * assert.equal(toEither(decision)._tag, 'Left')
 * ```
 */
export const toEither = <E, R extends Reason, X>(
  decision: Decision<E, R, X>,
): Either<RefusedDecision<E, R, X>, GrantedDecision<E, R>> => (decision.verdict === 'granted' ? right(decision) : left(decision))
