/**
 * Whether goodwill can be granted: on a line or the shipping, not more than is left of its price, nor than is held.
 */
import { grant, refuse, refuseIfAny } from '../../decision/finding.ts'
import type { GoodwillOn } from '../../order/command.ts'
import { heldIn } from '../../order/ledger.ts'
import { creditLeft } from '../../order/line.ts'
import type { Sale } from '../../order/order.ts'
import { shippingLeft } from '../../order/required.ts'
import { SALE_STAGES } from '../../order/stage.ts'
import type { Minor } from '../../value/money.ts'
import { type AmountReason, amountProblem } from '../amountProblem.ts'
import type { Decider } from '../decider.ts'
import { nothingAgainst } from '../ruleFinding.ts'
import type { SettlementReason } from './reason.ts'

export const grantRefund: Decider<'GrantRefund', typeof SALE_STAGES, unknown, SettlementReason | AmountReason> = {
  at: SALE_STAGES,
  isOpen: ({ order }) => {
    if (heldIn(order.money) <= 0) return refuse([{ code: 'nothingHeld', clause: null, facts: {} }], [])
    const isLeft = shippingLeft(order) > 0 || order.lines.some((line) => creditLeft(line) > 0)
    return isLeft ? nothingAgainst : refuse([{ code: 'nothingLeftToCredit', clause: null, facts: {} }], [])
  },
  decide: ({ order, at }, { id, on, amount }) => {
    const left = leftOf(order, on)
    const held = heldIn(order.money)
    const problems: (SettlementReason | AmountReason)[] = [...amountProblem(amount)]
    if (left === null && on !== 'shipping') problems.push({ code: 'noLineForGoodwill', clause: null, facts: { line: on.line } })
    if (left !== null && amount > left) problems.push({ code: 'moreThanItsWorth', clause: null, facts: { on, amount, left } })
    if (amount > held) problems.push({ code: 'moreThanHeld', clause: null, facts: { amount, held } })
    return refuseIfAny(
      problems,
      grant(
        [{ type: 'RefundGranted', data: { at, id, on, amount } }],
        [{ code: 'goodwill', clause: null, facts: { on, amount } }],
      ),
    )
  },
}

const leftOf = (sale: Sale, on: GoodwillOn): Minor | null => {
  if (on === 'shipping') return shippingLeft(sale)
  const line = sale.lines.find(({ id }) => id === on.line)
  return line === undefined ? null : creditLeft(line)
}
