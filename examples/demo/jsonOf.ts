/** Decisions as JSON, for other programs: one object a decision, one a line. */
import { nextDeadline, obligationsOf, type Policy } from 'order-policy'
import { explainCommand, explainDecision, explainObligation, explainQueueEvent, explainQueueReason } from 'order-policy/text'
import { waitingIn } from 'order-policy/queue'
import type { Stock, Timeline } from './play.ts'

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

/** The same of what was asked of the queue of an item. */
export const jsonOfStock = (file: string, policy: Policy, { item, moments }: Stock): readonly string[] =>
  moments.map(({ line, command, decision, after, held }) => {
    const inWords = {
      because: decision.because.map((reason) => explainQueueReason(policy, reason)),
      events: decision.events.map((event) => explainQueueEvent(policy, event)),
    }
    const { id, version } = policy
    const { shelf } = after.stock
    return JSON.stringify({
      file,
      line,
      item,
      policy: { id, version },
      command,
      decision,
      shelf,
      held,
      waiting: [...waitingIn(after)],
      inWords,
    })
  })
