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
import { mayBeReinstated, type ReinstatementTerms } from '../outlook.ts'
import { nothingAgainst } from '../ruleFinding.ts'
import type { SettlementReason } from './reason.ts'

export const grantRefund: Decider<
  'GrantRefund',
  typeof SALE_STAGES,
  unknown,
  SettlementReason | AmountReason,
  readonly [],
  ReinstatementTerms
> = {
  at: SALE_STAGES,
  isOpen: ({ order }) => {
    const reason = whyNothing(order)
    return reason === null ? nothingAgainst : refuse([reason], [])
  },
  // Once the goods have left, or the order is over, no more is asked for: what comes in goes back.
  neverOpens: (it) =>
    it.order.is === 'sale' &&
    (it.order.parcel !== null || it.order.closed !== null) &&
    !mayBeReinstated(it) &&
    whyNothing(it.order) !== null,
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

const whyNothing = (order: Sale): SettlementReason | null => {
  if (heldIn(order.money) <= 0) return { code: 'nothingHeld', clause: null, facts: {} }
  const isLeft = shippingLeft(order) > 0 || order.lines.some((line) => creditLeft(line) > 0)
  return isLeft ? null : { code: 'nothingLeftToCredit', clause: null, facts: {} }
}

const leftOf = (sale: Sale, on: GoodwillOn): Minor | null => {
  if (on === 'shipping') return shippingLeft(sale)
  const line = sale.lines.find(({ id }) => id === on.line)
  return line === undefined ? null : creditLeft(line)
}
