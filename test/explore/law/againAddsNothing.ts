import { lawOfSteps } from './law.ts'

/** The same command again is answered the same and adds nothing. */
export const againAddsNothing = lawOfSteps(
  'the same command again adds nothing',
  (policy, { command, before, decision: { verdict }, after }, { decide }) => {
    // It was asked of the same order a moment ago.
    if (after === before) return null
    const again = decide(policy, after, command)
    if (again.events.length > 0) return `it leads to ${again.events.map(({ type }) => type).join(', ')}`
    return again.verdict === verdict ? null : `it is ${again.verdict}`
  },
)
