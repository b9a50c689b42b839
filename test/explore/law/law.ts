/**
 * The laws that an exploration holds: of every step, of every state with all that was tried there, and of whole histories.
 *
 * What takes long is held once in so many times only. That is counted and not drawn, so the same exploration holds the same; and
 * it is a prime number, so that its turn does not come at the same command of every state.
 */
import type { Command } from '../../../src/order/command.ts'
import type { Order } from '../../../src/order/order.ts'
import type { Policy } from '../../../src/policy/policy.ts'
import type { PlayedStep } from '../../../src/testing/history.ts'
import type * as Testing from '../../../src/testing/law.ts'
import type { Core, State } from '../state.ts'

/** A command, what was decided, and the states around it. */
export type Step = PlayedStep & {
  readonly isPlain: boolean
  readonly from: State
  readonly to: State
  /** Where the step follows a wait: the order as it was before anybody had told it that time had passed. */
  readonly unticked: Order | null
}

/** A state, every step that leads out of it, and how many strays of them may be taken together. */
export type Visit = { readonly state: State; readonly steps: readonly Step[]; readonly strays: number }

/** What contradicts a law, and which commands, sent one after another from the state, show it. */
export type Breach = { readonly says: string; readonly commands: readonly Command[] }

export type LawOfSteps = {
  readonly of: 'steps'
  readonly sentence: string
  readonly every: number
  readonly breachAt: (policy: Policy, step: Step, core: Core) => string | null
}

export type LawOfStates = {
  readonly of: 'states'
  readonly sentence: string
  readonly every: number
  readonly breachesIn: (policy: Policy, visit: Visit, core: Core) => readonly Breach[]
}

export type LawOfHistories = Testing.Law & { readonly of: 'histories'; readonly every: number }

export type Law = LawOfSteps | LawOfStates | LawOfHistories

export const lawOfSteps = (sentence: string, breachAt: LawOfSteps['breachAt'], every = 1): LawOfSteps => ({
  of: 'steps',
  sentence,
  every,
  breachAt,
})

export const lawOfStates = (sentence: string, breachesIn: LawOfStates['breachesIn']): LawOfStates => ({
  of: 'states',
  sentence,
  every: 1,
  breachesIn,
})

/** A breach that the state itself is. */
export const standing = (says: string | null): readonly Breach[] => (says === null ? [] : [{ says, commands: [] }])
