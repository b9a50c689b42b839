/**
 * Whether two states that count as one are answered alike: how they differ in what can be done, or in what comes of it; null: not
 * at all.
 *
 * 1. The same moves can be made: the same commands with the same units and amounts, and waiting for as long.
 * 2. To each the verdict is the same, for the same reasons by the same clauses, and as much money moves.
 * 3. Where it leads to has the same canonical form.
 */
import type { Policy } from '../../src/policy/policy.ts'
import { difference } from '../../src/testing/law.ts'
import type { Move } from './alphabet.ts'
import { canonicalOf } from './canonical.ts'
import { movesFrom } from './moves.ts'
import { moneyOf } from './order.ts'
import type { Scope } from './scope.ts'
import { library, type State } from './state.ts'
import { stepFrom } from './step.ts'

export const unlike = (policy: Policy, scope: Scope, one: State, other: State): string | null => {
  const [moves, others] = [one, other].map((state) =>
    movesFrom(policy, scope, state).map((move) => ({ move: withoutIds(move, state), answer: answerTo(policy, state, move) })),
  )
  for (const [index, { move, answer }] of (moves ?? []).entries()) {
    const found = difference('move', move, others?.[index]?.move) ?? difference(move, answer, others?.[index]?.answer)
    if (found !== null) return found
  }
  return (
    difference('how much can be done', moves?.length, others?.length) ?? difference('to go back', one.toGoBack, other.toGoBack)
  )
}

/** A move in words, but for ids and the date. */
const withoutIds = ({ command: { type, data }, isPlain }: Move, { now }: State): string =>
  JSON.stringify([type, isPlain, data], (key, value) =>
    key === 'id' || key === 'return' ? null : key === 'at' || key === 'estimated' ? value - now : value,
  )

const answerTo = (policy: Policy, state: State, move: Move): unknown => {
  const { decision, before, after, to } = stepFrom(policy, library, { state, unticked: null }, move)
  const [was, is] = [moneyOf(before), moneyOf(after)]
  return {
    verdict: decision.verdict,
    because: decision.because.map(({ code, clause }) => [code, clause]),
    money: [is.received - was.received, is.refunded - was.refunded, is.owed - was.owed, is.forfeited - was.forfeited],
    becomes: canonicalOf(policy, to),
  }
}
