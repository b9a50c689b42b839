import { difference } from '../../../src/testing/law.ts'
import { lawOfSteps } from './law.ts'

/** Whether or not somebody had told the order that time has passed, a command is answered the same and comes to the same. */
export const noTimerIsNeeded = lawOfSteps(
  'whether or not a timer had rung',
  (policy, { command, decision, after, unticked }, { decide, evolve }) => {
    if (unticked === null) return null
    const late = decide(policy, unticked, command)
    return (
      difference('answered', { ...late, events: [] }, { ...decision, events: [] }) ??
      difference('become', late.events.reduce(evolve, unticked), after)
    )
  },
  3,
)
