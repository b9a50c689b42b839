/**
 * Whether a pay-out can be what it says: a whole amount, and not more than is owed.
 */
import { grant, refuseIfAny } from '../../decision/finding.ts'
import type { DataOf } from '../../order/command.ts'
import { sumOf } from '../../order/ledger.ts'
import type { Sale } from '../../order/order.ts'
import type { Instant } from '../../value/instant.ts'
import { type AmountReason, amountProblem } from '../amountProblem.ts'
import type { Found } from '../found.ts'
import type { SettlementReason } from './reason.ts'

export const recordRefund = (
  { money }: Sale,
  { id, amount }: DataOf<'RecordRefund'>,
  at: Instant,
): Found<SettlementReason | AmountReason> => {
  const owed = sumOf(money.owed)
  const clause = money.owed[0]?.due.clause ?? null
  const problems: (SettlementReason | AmountReason)[] = [...amountProblem(amount)]
  if (amount > owed) problems.push({ code: 'moreThanOwed', clause, facts: { amount, owed } })
  return refuseIfAny(
    problems,
    grant(
      [{ type: 'RefundPaid', data: { at, id, amount } }],
      [{ code: 'refundPaid', clause, facts: { amount, leftOwed: owed - amount } }],
    ),
  )
}
