import type { Instant } from '../value/instant.ts'
import type { Reason } from './reason.ts'

/**
 * The answer to a command. A refusal is an answer, not an error.
 *
 * 1. Append `events` whatever the verdict: first what had lapsed by the command's instant; then, if granted, what the command
 *    does; then whatever that leaves overdue.
 * 2. `because` holds every reason that bears on the verdict; those of a refusal are all refusals.
 * 3. `validUntil` is the instant (epoch milliseconds) from which the answer would be different if no one acted before: the verdict
 *    or, where rows of the terms decide, the row. Null: time alone never changes it.
 * 4. `remedies` are what is still open to whoever was refused.
 */
export type Decision<E, R extends Reason, X> = GrantedDecision<E, R> | RefusedDecision<E, R, X>

/** The command was granted. `events` may be empty: it had been answered before, or there was nothing left to do. */
export type GrantedDecision<E, R extends Reason> = {
  readonly verdict: 'granted'
  readonly events: readonly E[]
  readonly because: readonly R[]
  readonly validUntil: Instant | null
}

/** The command was refused. `because` holds at least one reason; `events` what had lapsed by then, often nothing. */
export type RefusedDecision<E, R extends Reason, X> = {
  readonly verdict: 'refused'
  readonly events: readonly E[]
  readonly because: readonly [R, ...R[]]
  readonly remedies: readonly X[]
  readonly validUntil: Instant | null
}
