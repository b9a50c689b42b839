/** Decisions as JSON, for other programs: one object a decision, one a line. */
import { nextDeadline, obligationsOf, type Policy } from 'order-policy'
import { waitingIn } from 'order-policy/queue'
import {
  explainCommand,
  explainDecision,
  explainObligation,
  explainQueueCommand,
  explainQueueEvent,
  explainQueueReason,
  type TextOptions,
} from 'order-policy/text'
import { namesIn, namesInStock } from './namesIn.ts'
import type { Stock, Timeline } from './play.ts'

export const jsonOf = (file: string, policy: Policy, timeline: Timeline, options: TextOptions): readonly string[] => {
  const { order, moments } = timeline
  const text = { ...options, names: namesIn(timeline) }
  return moments.map(({ line, command, decision, after }) => {
    const owed = obligationsOf(after)
    const inWords = {
      command: explainCommand(policy, command, text),
      ...explainDecision(policy, decision, text),
      owed: owed.map((each) => explainObligation(policy, each, text)),
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
}

/** The same of what was asked of the queue of an item. */
export const jsonOfStock = (file: string, policy: Policy, { item, moments }: Stock, options: TextOptions): readonly string[] => {
  const text = { ...options, names: namesInStock(item) }
  return moments.map(({ line, command, decision, after, held }) => {
    const inWords = {
      command: explainQueueCommand(policy, command, text),
      because: decision.because.map((reason) => explainQueueReason(policy, reason, text)),
      events: decision.events.map((event) => explainQueueEvent(policy, event, text)),
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
}
