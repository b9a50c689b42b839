/**
 * What a payment does.
 *
 * 1. Money that came in is recorded, wherever the order is; only an amount that is none is refused.
 * 2. It is exact, too little, too much or too late; what goes back follows from the settlement.
 */
import type { DataOf } from '../../order/command.ts'
import type { Sale } from '../../order/order.ts'
import { outstandingOf } from '../../order/required.ts'
import type { ClauseId } from '../../value/clause.ts'
import { type AmountReason, amountProblem } from '../amountProblem.ts'
import { grant, refuseIfAny } from '../../decision/finding.ts'
import type { Found } from '../found.ts'
import { isOver } from '../isOver.ts'
import type { PaymentReason } from './reason.ts'
import type { LatePaymentTerms } from './terms.ts'

export const recordPayment = (
  late: LatePaymentTerms | undefined,
  sale: Sale,
  { id, amount }: DataOf<'RecordPayment'>,
  at: number,
): Found<PaymentReason | AmountReason> =>
  refuseIfAny(
    amountProblem(amount),
    grant([{ type: 'PaymentReceived', data: { at, id, amount, late: isOver(sale) } }], [paid(late, sale, amount)]),
  )

const paid = (late: LatePaymentTerms | undefined, sale: Sale, amount: number): PaymentReason => {
  const { stage } = sale
  if (isOver(sale)) return { code: 'paidLate', clause: late?.clause ?? clauseOf(sale), facts: { amount } }
  const clause = clauseOf(sale)
  const outstanding = stage.name === 'awaitingPayment' ? outstandingOf(sale) : 0
  if (amount < outstanding) return { code: 'paidInPart', clause, facts: { amount, outstanding: outstanding - amount } }
  if (amount > outstanding) return { code: 'paidTooMuch', clause, facts: { amount, excess: amount - outstanding } }
  return { code: 'paidInFull', clause, facts: { amount } }
}

const clauseOf = ({ stage }: Sale): ClauseId | null => {
  if (stage.name === 'awaitingPayment') return stage.due.clause
  return stage.name === 'closed' ? stage.clause : null
}
