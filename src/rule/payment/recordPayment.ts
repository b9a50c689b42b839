/**
 * What a payment does.
 *
 * 1. Money that came in is recorded, wherever the order is; only an amount that is not valid is refused.
 * 2. It is exact, too little, too much or too late; what goes back follows from the settlement.
 */
import { grant, refuseIfAny } from '../../decision/finding.ts'
import { dutyIn } from '../../order/duty.ts'
import type { Sale } from '../../order/order.ts'
import { outstandingOf } from '../../order/required.ts'
import { SALE_STAGES } from '../../order/stage.ts'
import type { ClauseId } from '../../value/clause.ts'
import type { Minor } from '../../value/money.ts'
import { type AmountReason, amountProblem } from '../amountProblem.ts'
import type { Decider } from '../decider.ts'
import { isOver } from '../../order/order.ts'
import type { PaymentReason } from './reason.ts'
import type { LatePaymentTerms } from './terms.ts'

type Terms = { readonly latePayment?: LatePaymentTerms }

export const recordPayment: Decider<'RecordPayment', typeof SALE_STAGES, Terms, PaymentReason | AmountReason> = {
  at: SALE_STAGES,
  unaffectedByTime: true,
  decide: ({ terms, order, at }, { id, amount }) =>
    refuseIfAny(
      amountProblem(amount),
      grant([{ type: 'PaymentReceived', data: { at, id, amount, late: isOver(order) } }], [reasonFor(terms, order, amount)]),
    ),
}

const reasonFor = ({ latePayment }: Terms, sale: Sale, amount: Minor): PaymentReason => {
  const clause = clauseOf(sale)
  if (isOver(sale)) return { code: 'paidLate', clause: latePayment?.clause ?? clause, facts: { amount } }
  const outstanding = sale.stage === 'awaitingPayment' ? outstandingOf(sale) : 0
  if (amount < outstanding) return { code: 'paidInPart', clause, facts: { amount, outstanding: outstanding - amount } }
  if (amount > outstanding) return { code: 'paidTooMuch', clause, facts: { amount, excess: amount - outstanding } }
  return { code: 'paidInFull', clause, facts: { amount } }
}

/** By which clause it was due, or the order ended. */
const clauseOf = ({ duties, closed }: Sale): ClauseId | null => dutyIn(duties, 'payment')?.due.clause ?? closed?.clause ?? null
