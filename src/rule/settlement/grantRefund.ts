/**
 * Whether goodwill can be granted: on a line or the shipping, not more than is left of its price, nor than is held.
 */
import { grant, refuseIfAny } from '../../decision/finding.ts'
import type { DataOf, GoodwillOn } from '../../order/command.ts'
import { heldIn } from '../../order/ledger.ts'
import { creditLeft } from '../../order/line.ts'
import type { Sale } from '../../order/order.ts'
import { shippingLeft } from '../../order/required.ts'
import type { Instant } from '../../value/instant.ts'
import type { Minor } from '../../value/money.ts'
import { type AmountReason, amountProblem } from '../amountProblem.ts'
import type { Found } from '../found.ts'
import type { SettlementReason } from './reason.ts'

export const grantRefund = (
  sale: Sale,
  { id, on, amount }: DataOf<'GrantRefund'>,
  at: Instant,
): Found<SettlementReason | AmountReason> => {
  const left = leftOf(sale, on)
  const held = heldIn(sale.money)
  const problems: (SettlementReason | AmountReason)[] = [...amountProblem(amount)]
  if (left === null && on !== 'shipping') problems.push({ code: 'noLineForGoodwill', clause: null, facts: { line: on.line } })
  if (left !== null && amount > left) problems.push({ code: 'moreThanItsWorth', clause: null, facts: { on, amount, left } })
  if (amount > held) problems.push({ code: 'moreThanHeld', clause: null, facts: { amount, held } })
  return refuseIfAny(
    problems,
    grant([{ type: 'RefundGranted', data: { at, id, on, amount } }], [{ code: 'goodwill', clause: null, facts: { on, amount } }]),
  )
}

const leftOf = (sale: Sale, on: GoodwillOn): Minor | null => {
  if (on === 'shipping') return shippingLeft(sale)
  const line = sale.lines.find(({ id }) => id === on.line)
  return line === undefined ? null : creditLeft(line)
}
