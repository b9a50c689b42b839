/** Whether a reported pay-out is possible: a valid amount, and no more than is owed. */
import { grant, refuse, refuseIfAny } from '../../decision/finding.ts'
import { dutyIn } from '../../order/duty.ts'
import { sumOf } from '../../order/ledger.ts'
import { SALE_STAGES } from '../../order/stage.ts'
import { type AmountReason, amountProblem } from '../amountProblem.ts'
import type { Decider } from '../decider.ts'
import { nothingAgainst } from '../ruleFinding.ts'
import type { SettlementReason } from './reason.ts'

export const recordRefund: Decider<'RecordRefund', typeof SALE_STAGES, unknown, SettlementReason | AmountReason> = {
  at: SALE_STAGES,
  isOpen: ({ order: { money } }) =>
    money.owed.length > 0 ? nothingAgainst : refuse([{ code: 'nothingOwed', clause: null, facts: {} }], []),
  decide: ({ order: { money, duties }, at }, { id, amount }) => {
    const owed = sumOf(money.owed)
    const clause = dutyIn(duties, 'refund')?.due.clause ?? null
    const problems: (SettlementReason | AmountReason)[] = [...amountProblem(amount)]
    if (amount > owed) problems.push({ code: 'moreThanOwed', clause, facts: { amount, owed } })
    return refuseIfAny(
      problems,
      grant(
        [{ type: 'RefundPaid', data: { at, id, amount } }],
        [{ code: 'refundPaid', clause, facts: { amount, leftOwed: owed - amount } }],
      ),
    )
  },
}
