/**
 * Whether an order can take a command where it is, whatever the terms.
 *
 * 1. Nothing can be done to an order that does not exist, or be bought twice.
 * 2. A closed order takes only what comes after the end of a sale; the reason cites the clause that closed it.
 * 3. Elsewhere the table of stages decides.
 */
import type { Reason } from '../decision/reason.ts'
import type { CommandType } from '../order/command.ts'
import type { Order } from '../order/order.ts'
import { TAKES } from '../order/path.ts'
import type { Outcome, StageName } from '../order/stage.ts'
import type { Instant } from '../value/instant.ts'

export type GateReason =
  | Reason<'noSuchOrder', Record<never, never>>
  | Reason<'notBoughtYet', { readonly stage: StageName }>
  | Reason<'orderClosed', { readonly outcome: Outcome; readonly at: Instant }>
  | Reason<'wrongStage', { readonly stage: StageName; readonly possibleIn: readonly StageName[] }>

export const isTaken = (order: Order, command: CommandType): boolean => {
  if (order.is === 'unplaced') return takes('unplaced', command)
  const nothingWasBought = order.is === 'inquiry' && order.stage.name === 'closed'
  return takes(order.stage.name, command) && !nothingWasBought
}

/** Why an order does not take a command where it is. */
export const gateReason = (order: Order, command: CommandType): GateReason => {
  if (order.is === 'unplaced') return { code: 'noSuchOrder', clause: null, facts: {} }
  const { stage } = order
  if (stage.name === 'closed') {
    const { outcome, at, clause } = stage
    return { code: 'orderClosed', clause, facts: { outcome, at } }
  }
  const possibleIn = stagesTaking(command)
  if (order.is === 'inquiry' && possibleIn.length > 0 && !possibleIn.includes('requested') && !possibleIn.includes('quoted'))
    return { code: 'notBoughtYet', clause: null, facts: { stage: stage.name } }
  return { code: 'wrongStage', clause: null, facts: { stage: stage.name, possibleIn } }
}

const takes = (stage: keyof typeof TAKES, command: CommandType): boolean => {
  const taken: readonly CommandType[] = TAKES[stage]
  return taken.includes(command)
}

const stagesTaking = (command: CommandType): readonly StageName[] =>
  (Object.keys(TAKES) as (keyof typeof TAKES)[]).filter((stage) => stage !== 'unplaced').filter((stage) => takes(stage, command))
