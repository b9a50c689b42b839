/**
 * A command that is sent again adds nothing.
 *
 * 1. At once: it is answered by the same verdict, and nothing happens.
 * 2. At the end of the history: whatever took effect once is granted, and nothing happens.
 * 3. With its id and something else to say, a command that moves money is refused.
 */
import type { Command } from '../../order/command.ts'
import { identityOf } from '../../order/identityOf.ts'
import type { Order } from '../../order/order.ts'
import type { Policy } from '../../policy/policy.ts'
import { decide } from '../../workflow/decide.ts'
import { type PlayedStep, played } from '../history.ts'
import { at, type Law, placeOf } from '../law.ts'

export const decidingTwiceChangesNothing: Law = {
  sentence: 'deciding twice changes nothing',
  breachIn: (policy, history) => {
    const steps = played(policy, history)
    const end = steps.at(-1)?.after
    for (const [index, step] of steps.entries()) {
      const breach = breachAt(policy, step) ?? (end === undefined ? null : atTheEnd(policy, step, end))
      if (breach !== null) return `${placeOf(step, index)}: ${breach}`
    }
    return null
  },
}

const breachAt = (policy: Policy, { command, decision, after }: PlayedStep): string | null => {
  const again = decide(policy, after, command)
  if (again.events.length > 0) return `sent again, it leads to ${typesOf(again.events)}`
  return again.verdict === decision.verdict ? null : `sent again, it is ${again.verdict}`
}

const atTheEnd = (policy: Policy, { command, decision }: PlayedStep, end: Order): string | null => {
  if (decision.verdict === 'refused' || identityOf(command) === null || end.is === 'unplaced') return null
  const late = at(command, end.at)
  const again = decide(policy, end, late)
  if (again.verdict === 'refused') return 'sent again at the end, it is refused'
  if (again.events.length > 0) return `sent again at the end, it leads to ${typesOf(again.events)}`
  const other = withOtherAmount(late)
  if (other === null) return null
  const { verdict, because } = decide(policy, end, other)
  return verdict === 'refused' && because.some(({ code }) => code === 'idAlreadyUsed')
    ? null
    : `its id with another amount is ${verdict}: ${because.map(({ code }) => code).join(', ')}`
}

const withOtherAmount = (command: Command): Command | null =>
  'amount' in command.data ? ({ ...command, data: { ...command.data, amount: command.data.amount + 1 } } as Command) : null

const typesOf = (events: readonly { readonly type: string }[]): string => events.map(({ type }) => type).join(', ')
