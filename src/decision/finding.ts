/**
 * What one rule finds: a grant with what it brings about, or a refusal with every reason.
 *
 * A rule answers two questions, *may it be sent now?* and *is this one right?*; `both` makes one finding of the two. Time (what
 * had lapsed, and until when the verdict holds) is added above the rules.
 */
import { concat } from '../kernel/concat.ts'
import { sameData } from '../kernel/sameData.ts'
import type { Reason } from './reason.ts'

export type Finding<E, R extends Reason, X> = Grant<E, R> | Refusal<R, X>

export type Grant<E, R extends Reason> = {
  readonly verdict: 'granted'
  readonly events: readonly E[]
  readonly because: readonly R[]
}

export type Refusal<R extends Reason, X> = {
  readonly verdict: 'refused'
  readonly because: readonly [R, ...R[]]
  readonly remedies: readonly X[]
}

export const grant = <E, R extends Reason>(events: readonly E[], because: readonly R[]): Grant<E, R> => ({
  verdict: 'granted',
  events,
  because,
})

export const refuse = <R extends Reason, X>(because: readonly [R, ...R[]], remedies: readonly X[]): Refusal<R, X> => ({
  verdict: 'refused',
  because,
  remedies,
})

/** Refused with all the problems there are, or granted when there are none. */
export const refuseIfAny = <E, P extends Reason, R extends Reason, X>(
  problems: readonly P[],
  otherwise: Grant<E, R>,
  remedies: readonly X[] = [],
): Finding<E, P | R, X> => {
  const [first] = problems
  return first === undefined ? otherwise : refuse([first, ...problems.slice(1)], remedies)
}

/** Refusal trumps grant; refusals add up, and no reason is repeated. */
export const both = <E, R extends Reason, X>(one: Finding<E, R, X>, other: Finding<E, R, X>): Finding<E, R, X> => {
  if (one.verdict === 'granted' && one.events.length === 0 && one.because.length === 0) return other
  if (one.verdict === 'granted')
    return other.verdict === 'granted' ? grant(concat(one.events, other.events), concat(one.because, other.because)) : other
  if (other.verdict === 'granted') return one
  let { because } = one
  for (const reason of other.because) if (!one.because.some((said) => isSame(said, reason))) because = [...because, reason]
  return refuse(because, concat(one.remedies, other.remedies))
}

const isSame = (one: Reason, other: Reason): boolean =>
  one.code === other.code && one.clause === other.clause && sameData(one.facts, other.facts)
