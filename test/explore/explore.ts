/**
 * Breadth first through everything that can become of an order: every command of every party in every state, and time.
 *
 * 1. States with the same canonical form are one, reached by the shortest history that leads there. One that is reached again with
 *    fewer strays is visited again, for more can happen from there.
 * 2. Laws are held to every step, also to a stray that is one too many: it is tried, and not followed.
 * 3. What is found under one name is told once, by the shortest history, with how many times it was met.
 * 4. Nothing is drawn: the same exploration finds the same.
 */
import { initialOrder } from '../../src/order/initialOrder.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { canonicalOf } from './canonical.ts'
import { type Finding, signatureOf } from './finding.ts'
import { type Broken, holding } from './hold.ts'
import { everyLaw } from './law/everyLaw.ts'
import type { Law, Step } from './law/law.ts'
import { movesFrom } from './moves.ts'
import { commandsOf, type Place } from './place.ts'
import type { Scope } from './scope.ts'
import { type Core, library, type State } from './state.ts'
import { stepFrom } from './step.ts'

export type Explored = {
  readonly states: number
  readonly steps: number
  /** Whether every state within the scope was visited. */
  readonly complete: boolean
  readonly found: readonly Found[]
}

/** What was found under a name: the first of the shortest, and how many times. */
export type Found = { readonly name: string; readonly finding: Finding; readonly times: number }

export type Exploring = {
  readonly core?: Core
  readonly laws?: readonly Law[]
  readonly nameOf?: (finding: Finding) => string
  /** Told of every state that counts as one that was reached before. */
  readonly merged?: (reached: State, again: State) => void
}

export const explore = (
  policy: Policy,
  scope: Scope,
  { core = library, laws = everyLaw, nameOf = signatureOf, merged }: Exploring = {},
): Explored => {
  const hold = holding(policy, scope, laws, core)
  /** With how few strays each form was reached, and, where somebody wants to be told, by which state. */
  const reached = new Map<string, { readonly strays: number; readonly state: State | null }>()
  const found = new Map<string, Found>()
  let steps = 0
  let complete = true

  const note = ({ state, trail }: Place, { law, breach: { says, commands } }: Broken): void => {
    const history = [...commandsOf(trail), ...commands]
    const finding: Finding = { shop: policy.id, law: law.sentence, says, history, shown: commands.length, from: state }
    const name = nameOf(finding)
    const before = found.get(name)
    const isShorter = before === undefined || history.length < before.finding.history.length
    found.set(name, { name, finding: isShorter ? finding : before.finding, times: (before?.times ?? 0) + 1 })
  }

  const visit = (place: Place): readonly Place[] => {
    const tried = movesFrom(policy, scope, place.state).map((move) => stepFrom(policy, core, place, move))
    steps += tried.length
    for (const broken of hold(place, tried)) note(place, broken)
    return tried.flatMap((step) => follow(place, step))
  }

  /** The places where it goes on: those that are new, or were not reached with so few strays. */
  const follow = (place: Place, { command, isPlain, from, to }: Step): readonly Place[] => {
    const strays = place.strays + (isPlain ? 0 : 1)
    const stays = to.order === from.order && to.now === from.now
    if (stays || strays > scope.strays || !reach(to, strays)) return []
    const trail = { before: place.trail, command }
    return [{ state: to, strays, trail, unticked: command.type === 'PassTime' ? from.order : null }]
  }

  /** Whether it is the first time, or the first with so few strays. */
  const reach = (state: State, strays: number): boolean => {
    const form = canonicalOf(policy, state)
    const earlier = reached.get(form)
    if (earlier === undefined && reached.size === scope.most) {
      complete = false
      return false
    }
    if (merged !== undefined && earlier !== undefined && earlier.state !== null) merged(earlier.state, state)
    if (earlier !== undefined && earlier.strays <= strays) return false
    reached.set(form, { strays, state: merged === undefined ? null : (earlier?.state ?? state) })
    return true
  }

  const beginning: State = { order: initialOrder(), now: scope.begins, toGoBack: 0 }
  reach(beginning, 0)
  let frontier: readonly Place[] = [{ state: beginning, strays: 0, trail: null, unticked: null }]
  while (frontier.length > 0) frontier = frontier.flatMap(visit)
  return { states: reached.size, steps, complete, found: [...found.values()] }
}
