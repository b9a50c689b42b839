import type { Sale } from '../../order/order.ts'
import { depositOf } from '../../order/line.ts'
import type { Minor } from '../../value/money.ts'
import { isOver } from '../isOver.ts'
import type { Kept } from '../kept.ts'

/** How much of the excess the shop keeps. */
export const keptOf = (kept: Kept, before: Sale, after: Sale, excess: Minor): Minor => {
  switch (kept) {
    case 'nothing':
      return 0
    case 'everythingPaid':
      return excess
    case 'nonRefundableDeposit':
      return Math.min(excess, depositWasPaid(before) ? depositGone(before, after) : 0)
  }
}

/** A deposit is one only once it has been paid whole. */
const depositWasPaid = ({ stage, money, plan }: Sale): boolean =>
  plan.upFront === 'deposit' && money.asked !== 'nothing' && !(stage.name === 'awaitingPayment' && stage.part === 'deposit')

/** What of the deposits that are not refundable belongs to units that were wanted before and are not after. */
const depositGone = (before: Sale, after: Sale): Minor => {
  let sum = 0
  for (const [index, line] of before.lines.entries()) {
    const now = after.lines[index]
    if (line.depositRefundable || now === undefined) continue
    sum += depositOf(line) - (isOver(after) ? 0 : depositOf(now))
  }
  return sum
}
