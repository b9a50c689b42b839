/**
 * Whether a command has taken effect before.
 *
 * 1. With the same content it adds nothing; with other content its id is already used.
 * 2. If it has no id of its own, other content makes it a new command, and the order's stage says whether there can be one.
 */
import type { Reason } from '../../decision/reason.ts'
import type { CommandType } from '../../order/command.ts'
import { asksTheSame } from '../../order/asksTheSame.ts'
import type { AnsweredCommand, Order } from '../../order/order.ts'
import type { RuleFinding } from '../../rule/ruleFinding.ts'

export type RepeatReason =
  /** The command has taken effect before. */
  | Reason<'answeredBefore', { readonly command: CommandType; readonly id: string }>
  /** Its id belongs to a command that asked for something else. */
  | Reason<'idAlreadyUsed', { readonly command: CommandType; readonly id: string }>

export const repeatOf = (order: Order, identity: AnsweredCommand): RuleFinding<RepeatReason> | null => {
  if (order.is === 'unplaced') return null
  const { command, id } = identity
  let isUsed = false
  for (const each of order.answered) {
    if (each.command !== command || each.id !== id) continue
    if (asksTheSame(each, identity))
      return { verdict: 'granted', events: [], because: [{ code: 'answeredBefore', clause: null, facts: { command, id } }] }
    isUsed = id !== ''
  }
  return isUsed
    ? { verdict: 'refused', because: [{ code: 'idAlreadyUsed', clause: null, facts: { command, id } }], remedies: [] }
    : null
}
