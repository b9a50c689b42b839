/**
 * Breadth first through everything that can become of an order: every command of every party in every state, and time.
 *
 * 1. States with the same canonical form are one, reached by the shortest history that leads there. One that is reached again with
 *    fewer strays is visited again, for more can happen from there.
 * 2. Laws are held to every step, also to a stray that is one too many: it is tried, and not followed.
 * 3. What is found under one name is told once, by the shortest history, with how many times it was met.
 * 4. Nothing is drawn: the same exploration finds the same.
 */
import type { Command } from '../../src/order/command.ts'
import { initialOrder } from '../../src/order/initialOrder.ts'
import type { Order } from '../../src/order/order.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { alphabet, type Move } from './alphabet.ts'
import { canonicalOf } from './canonical.ts'
import { type Finding, signatureOf } from './finding.ts'
import { everyLaw } from './law/everyLaw.ts'
import type { Breach, Law, Step } from './law/law.ts'
import { toGoBackAfter } from './law/whatTheShopCancels.ts'
import type { Scope } from './scope.ts'
import { type Core, library, type State } from './state.ts'
import { waits } from './waits.ts'

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

/** Where the exploration is: by which commands, with how many strays, and what the order was before the last wait. */
type Place = { readonly state: State; readonly strays: number; readonly trail: Trail | null; readonly unticked: Order | null }

type Trail = { readonly before: Trail | null; readonly command: Command }

export const explore = (
  policy: Policy,
  scope: Scope,
  { core = library, laws = everyLaw, nameOf = signatureOf, merged }: Exploring = {},
): Explored => {
  const reached = new Map<string, number>()
  const states = new Map<string, State>()
  const found = new Map<string, Found>()
  const due = countdown()
  let steps = 0
  let complete = true

  const note = (law: Law, { state, trail }: Place, { says, commands }: Breach): void => {
    const history = [...commandsOf(trail), ...commands]
    const finding: Finding = { law: law.sentence, says, history, shown: commands.length, from: state }
    const name = nameOf(finding)
    const known = found.get(name)
    const isShorter = known === undefined || history.length < known.finding.history.length
    found.set(name, { name, finding: isShorter ? finding : known.finding, times: (known?.times ?? 0) + 1 })
  }

  const hold = (place: Place, tried: readonly Step[]): void => {
    for (const law of laws) {
      for (const breach of breachesOf(law, place, tried)) note(law, place, breach)
    }
  }

  const breachesOf = (law: Law, { state, trail, strays }: Place, tried: readonly Step[]): readonly Breach[] => {
    switch (law.of) {
      case 'steps':
        return tried.flatMap((step): readonly Breach[] => {
          const says = due(law) ? law.breachAt(policy, step, core) : null
          return says === null ? [] : [{ says, commands: [step.command] }]
        })
      case 'states':
        return due(law) ? law.breachesIn(policy, { state, steps: tried, strays: scope.strays - strays }, core) : []
      case 'histories': {
        const says = due(law) ? law.breachIn(policy, commandsOf(trail)) : null
        return says === null ? [] : [{ says, commands: [] }]
      }
    }
  }

  const visit = (place: Place): readonly Place[] => {
    const { order, now } = place.state
    const moves = [...alphabet(policy, scope, order, now), ...waits(policy, order, now)]
    const tried = moves.map((move) => stepFrom(policy, core, place, move))
    steps += tried.length
    hold(place, tried)
    return tried.flatMap((step) => follow(place, step))
  }

  const follow = (place: Place, { command, isPlain, from, to }: Step): readonly Place[] => {
    const strays = place.strays + (isPlain ? 0 : 1)
    if (strays > scope.strays || (to.order === from.order && to.now === from.now)) return []
    const form = canonicalOf(policy, to)
    const earlier = reached.get(form)
    if (merged !== undefined) {
      const state = states.get(form)
      if (state === undefined) states.set(form, to)
      else merged(state, to)
    }
    if (earlier !== undefined && earlier <= strays) return []
    if (earlier === undefined && reached.size === scope.most) {
      complete = false
      return []
    }
    reached.set(form, strays)
    const trail = { before: place.trail, command }
    return [{ state: to, strays, trail, unticked: command.type === 'PassTime' ? from.order : null }]
  }

  const beginning: State = { order: initialOrder(), now: scope.begins, toGoBack: 0 }
  reached.set(canonicalOf(policy, beginning), 0)
  let frontier: readonly Place[] = [{ state: beginning, strays: 0, trail: null, unticked: null }]
  while (frontier.length > 0) frontier = frontier.flatMap(visit)
  return { states: reached.size, steps, complete, found: [...found.values()] }
}

const stepFrom = (policy: Policy, core: Core, { state, unticked }: Place, { command, isPlain }: Move): Step => {
  const { order: before } = state
  const decision = core.decide(policy, before, command)
  const after = decision.events.reduce(core.evolve, before)
  return {
    command,
    isPlain,
    before,
    decision,
    after,
    from: state,
    to: { order: after, now: command.data.at, toGoBack: toGoBackAfter(decision.events, state, core) },
    unticked,
  }
}

const commandsOf = (trail: Trail | null): readonly Command[] => {
  const commands: Command[] = []
  for (let at = trail; at !== null; at = at.before) commands.push(at.command)
  return commands.reverse()
}

/** Whether it is a law's turn: once in so many times, counted for each law. */
const countdown = (): ((law: Law) => boolean) => {
  const counts = new Map<Law, number>()
  return (law) => {
    const count = counts.get(law) ?? 0
    counts.set(law, count + 1)
    return count % law.every === 0
  }
}
