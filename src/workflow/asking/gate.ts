/**
 * Why an order does not take a command where it is, whatever the terms.
 *
 * 1. Nothing can be done to an order that does not exist, or be bought twice.
 * 2. A closed order takes only what comes after the end of a sale; the reason cites the clause that closed it.
 * 3. Elsewhere the stages that take the command are named.
 */
import type { Order, Place } from '../../order/order.ts'
import { stagesTaking } from './commandsByStage.ts'
import type { GateReason } from './gateReason.ts'

/** Where an order is; null for a closed inquiry, which takes no command. */
export const placeOf = (order: Order): Place | null => {
  if (order.is === 'unplaced') return 'unplaced'
  return order.is === 'inquiry' && order.stage === 'closed' ? null : order.stage
}

export const gateReason = (order: Order, command: string): GateReason => {
  if (order.is === 'unplaced') return { code: 'noSuchOrder', clause: null, facts: {} }
  const { stage } = order
  if (order.closed !== null) {
    const { outcome, at, clause } = order.closed
    return { code: 'orderClosed', clause, facts: { outcome, at } }
  }
  const possibleIn = stagesTaking(command)
  if (order.is === 'inquiry' && possibleIn.length > 0 && !possibleIn.includes('requested') && !possibleIn.includes('quoted'))
    return { code: 'notBoughtYet', clause: null, facts: { stage } }
  return { code: 'wrongStage', clause: null, facts: { stage, possibleIn } }
}
