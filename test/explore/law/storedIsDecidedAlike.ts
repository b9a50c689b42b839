import { difference } from '../../../src/testing/law.ts'
import { lawOfSteps } from './law.ts'

/** What is stored as JSON is decided on alike, and its events lead to the same order. */
export const storedIsDecidedAlike = lawOfSteps(
  'what is stored is decided on alike',
  (policy, { command, before, decision, after }, { decide, evolve }) => {
    const order = throughJson(before)
    return (
      difference('decided', decide(policy, order, throughJson(command)), decision) ??
      difference('become', throughJson(decision.events).reduce(evolve, order), after)
    )
  },
  19,
)

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value))
