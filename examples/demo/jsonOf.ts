/** Decisions as JSON, for other programs: one object a decision, one a line. */
import { nextDeadline, obligationsOf, type Policy } from 'order-policy'
import { explainCommand, explainDecision, explainObligation } from 'order-policy/text'
import type { Timeline } from './play.ts'

export const jsonOf = (file: string, policy: Policy, { order, moments }: Timeline): readonly string[] =>
  moments.map(({ line, command, decision, after }) => {
    const owed = obligationsOf(after)
    const inWords = {
      command: explainCommand(policy, command),
      ...explainDecision(policy, decision),
      owed: owed.map((each) => explainObligation(policy, each)),
    }
    const { id, version } = policy
    return JSON.stringify({
      file,
      line,
      order,
      policy: { id, version },
      command,
      decision,
      owed,
      nextDeadline: nextDeadline(after),
      inWords,
    })
  })
