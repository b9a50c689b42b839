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
import { alphabet, type Move } from './alphabet.ts'
import { canonicalOf } from './canonical.ts'
import { moneyOf } from './order.ts'
import { toGoBackAfter } from './law/whatTheShopCancels.ts'
import type { Scope } from './scope.ts'
import { type Core, library, type State } from './state.ts'
import { waits } from './waits.ts'

export const unlike = (policy: Policy, scope: Scope, one: State, other: State, core: Core = library): string | null => {
  const [moves, others] = [movesFrom(policy, scope, one), movesFrom(policy, scope, other)]
  const lengths = difference('how much can be done', moves.length, others.length)
  if (lengths !== null) return lengths
  for (const [index, move] of moves.entries()) {
    const counterpart = others[index]
    if (counterpart === undefined) return 'nothing stands beside it'
    const found =
      difference('moves', plainForm(move, one), plainForm(counterpart, other)) ??
      difference(move.command.type, answered(policy, core, one, move), answered(policy, core, other, counterpart))
    if (found !== null) return found
  }
  return null
}

const movesFrom = (policy: Policy, scope: Scope, { order, now }: State): readonly Move[] => [
  ...alphabet(policy, scope, order, now),
  ...waits(policy, order, now),
]

/** What a move is, but for ids and the date. */
const plainForm = ({ command: { type, data }, isPlain }: Move, { now }: State): unknown => {
  const {
    id,
    return: of,
    at,
    estimated,
    ...rest
  } = data as { readonly id?: string; readonly return?: string; readonly at: number; readonly estimated?: number }
  return { type, isPlain, after: at - now, ...rest }
}

const answered = (policy: Policy, core: Core, state: State, { command }: Move): unknown => {
  const { verdict, because, events } = core.decide(policy, state.order, command)
  const order = events.reduce(core.evolve, state.order)
  const [was, is] = [moneyOf(state.order), moneyOf(order)]
  return {
    verdict,
    because: because.map(({ code, clause }) => [code, clause]),
    money: [is.received - was.received, is.refunded - was.refunded, is.owed - was.owed, is.forfeited - was.forfeited],
    becomes: canonicalOf(policy, { order, now: command.data.at, toGoBack: toGoBackAfter(events, state, core) }),
  }
}
