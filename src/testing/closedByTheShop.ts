/**
 * How a shop brings an order to its end on its own.
 *
 * 1. Until delivery it cancels.
 * 2. After that it denies the returns that wait for its answer, and lets the rest lapse.
 */
import type { Command, ReturnAnswer } from '../order/command.ts'
import type { Inquiry, Order, Sale } from '../order/order.ts'
import type { OpenReturn } from '../order/return.ts'
import type { Policy } from '../policy/policy.ts'
import { nextDeadline } from '../order/nextDeadline.ts'
import { step } from '../workflow/step.ts'

/** The order once the shop has closed it; null if it cannot. */
export const closedByTheShop = (policy: Policy, from: Inquiry | Sale): Order | null => {
  let order: Order = from
  while (order.is !== 'unplaced' && order.stage !== 'closed') {
    const command = nextMove(order)
    if (command === null) return null
    const { decision, order: next } = step(policy, order, command)
    if (decision.verdict === 'refused' || decision.events.length === 0) return null
    order = next
  }
  return order
}

/** Which return is meant: where the goods are back, as they came. */
export const spokenOf = ({ id, cameBack }: Pick<OpenReturn, 'id' | 'cameBack'>): Pick<ReturnAnswer, 'id' | 'cameBack'> =>
  cameBack === null ? { id } : { id, cameBack: cameBack.condition }

const nextMove = (order: Inquiry | Sale): Command | null => {
  const { at } = order
  if (order.stage !== 'delivered') return { type: 'CancelOrder', data: { at, id: 'the-shop-ends-it', because: 'other' } }
  const unanswered = order.returns.find(({ agreed }) => !agreed)
  if (unanswered !== undefined) return { type: 'AnswerReturn', data: { at, agreed: false, ...spokenOf(unanswered) } }
  const due = nextDeadline(order)
  return due === null ? null : { type: 'PassTime', data: { at: due } }
}
