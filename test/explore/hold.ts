/** Holds the laws to a place and to everything that was tried there, each when it is its turn. */
import type { Policy } from '../../src/policy/policy.ts'
import type { Breach, Law, Step } from './law/law.ts'
import { commandsOf, type Place } from './place.ts'
import type { Scope } from './scope.ts'
import type { Core } from './state.ts'

export type Broken = { readonly law: Law; readonly breach: Breach }

export type Hold = (place: Place, steps: readonly Step[]) => readonly Broken[]

export const holding = (policy: Policy, scope: Scope, laws: readonly Law[], core: Core): Hold => {
  const isDue = turns()
  const breachesOf = (law: Law, { state, trail, strays }: Place, steps: readonly Step[]): readonly Breach[] => {
    switch (law.of) {
      case 'steps':
        return steps.flatMap((step) => shownBy([step.command], isDue(law) ? law.breachAt(policy, step, core) : null))
      case 'states':
        return isDue(law) ? law.breachesIn(policy, { state, steps, strays: scope.strays - strays }, core) : []
      case 'histories':
        return shownBy([], isDue(law) ? law.breachIn(policy, commandsOf(trail)) : null)
    }
  }
  return (place, steps) => laws.flatMap((law) => breachesOf(law, place, steps).map((breach): Broken => ({ law, breach })))
}

const shownBy = (commands: Breach['commands'], says: string | null): readonly Breach[] =>
  says === null ? [] : [{ says, commands }]

/** Whether it is a law's turn: once in so many times, in the middle of them, counted for each law. */
const turns = (): ((law: Law) => boolean) => {
  const counts = new Map<Law, number>()
  return (law) => {
    const count = counts.get(law) ?? 0
    counts.set(law, count + 1)
    return count % law.every === Math.floor(law.every / 2)
  }
}
