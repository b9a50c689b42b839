import type { Policy } from '../../src/policy/policy.ts'
import type { Move } from './alphabet.ts'
import type { Step } from './law/law.ts'
import { toGoBackAfter } from './law/whatTheShopCancels.ts'
import type { Place } from './place.ts'
import type { Core } from './state.ts'

/** What comes of a move. */
export const stepFrom = (
  policy: Policy,
  core: Core,
  { state, unticked }: Pick<Place, 'state' | 'unticked'>,
  { command, isPlain }: Move,
): Step => {
  const { order: before } = state
  const decision = core.decide(policy, before, command)
  const after = decision.events.reduce(core.evolve, before)
  const to = { order: after, now: command.data.at, toGoBack: toGoBackAfter(command, decision.events, state, core) }
  return { command, isPlain, before, decision, after, from: state, to, unticked }
}
