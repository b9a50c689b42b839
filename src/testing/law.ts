/** What a law is: a sentence, and a way to find out whether a history breaks it. */
import { sameData } from '../kernel/sameData.ts'
import type { Policy } from '../policy/policy.ts'
import { isoOfInstant } from '../value/instant.ts'
import { type History, type PlayedStep, played } from './history.ts'

/** What every history is to keep: a sentence, and a way to see that one breaks it. */
export type Law = {
  readonly sentence: string
  /** What contradicts the law in what becomes of a history, in words; null: nothing does. */
  readonly breachIn: (policy: Policy, history: History) => string | null
}

/** A law about each step of a history by itself: it can be asked of one step, however the order came there. */
export type StepLaw = Law & { readonly breachAt: (policy: Policy, step: PlayedStep) => string | null }

export const lawOfSteps = (sentence: string, breachAt: StepLaw['breachAt']): StepLaw => ({
  sentence,
  breachAt,
  breachIn: (policy, history) => {
    for (const [index, step] of played(policy, history).entries()) {
      const breach = breachAt(policy, step)
      if (breach !== null) return `${placeOf(step, index)}: ${breach}`
    }
    return null
  },
})

/** Which step is meant: `3. RecordPayment at 2026-11-21T09:00:00.000Z`. */
export const placeOf = ({ command: { type, data } }: PlayedStep, index: number): string =>
  `${index + 1}. ${type} at ${isoOfInstant(data.at)}`

/** How two values that ought to be the same data differ; null: not at all. */
export const difference = (what: string, one: unknown, other: unknown): string | null =>
  sameData(one, other) ? null : `${what}: ${JSON.stringify(one)} is not ${JSON.stringify(other)}`

/** The same command at another instant. */
export const at = <C extends PlayedStep['command']>(command: C, instant: number): C => ({
  ...command,
  data: { ...command.data, at: instant },
})
