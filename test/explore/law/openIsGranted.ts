/**
 * Options agree with decisions, in both directions.
 *
 * 1. What is granted was open; a repetition aside, which is granted anywhere.
 * 2. What is open is granted with some data.
 */
import { COMMAND_TYPES } from '../../../src/order/partyOf.ts'
import { optionsFor } from '../../../src/workflow/optionsFor.ts'
import { type Breach, lawOfStates, type Step } from './law.ts'

export const openIsGranted = lawOfStates(
  'what is open is granted, and nothing else',
  (policy, { state: { order, now }, steps }) => {
    const options = optionsFor(policy, order, now)
    const open = new Set<string>(options.filter((each) => each.open).map(({ command }) => command))
    const granted = steps.filter(isGranted).map(({ command }) => command)
    const shut = granted.filter(({ type }) => type !== 'PassTime' && !open.has(type))
    const idle = COMMAND_TYPES.filter((type) => open.has(type) && !granted.some((command) => command.type === type))
    return [
      ...shut.map((command): Breach => ({ says: `${command.type} is granted, though closed`, commands: [command] })),
      ...idle.map((type): Breach => ({ says: `${type} is open, and nothing of it is granted`, commands: [] })),
    ]
  },
)

const isGranted = ({ decision: { verdict, because } }: Step): boolean =>
  verdict === 'granted' && !because.some(({ code }) => code === 'answeredBefore')
