/**
 * How much the shop keeps when units, or the whole sale, end.
 *
 * 1. At least what was paid for what is gone, where everything is kept; its deposits that are not refundable, where those are.
 * 2. Whatever has been asked for since: a deposit once paid whole belongs to its units, and does not pay for the others instead.
 */
import { depositOf, type Line } from '../../order/line.ts'
import { heldIn } from '../../order/ledger.ts'
import type { Sale } from '../../order/order.ts'
import type { Minor } from '../../value/money.ts'
import { isOver } from '../isOver.ts'
import type { Kept } from '../kept.ts'

/** `excess`: what is held beyond what is required of what is left. */
export const keptOf = (kept: Kept, before: Sale, after: Sale, excess: Minor): Minor => {
  switch (kept) {
    case 'nothing':
      return 0
    case 'everythingPaid':
      return Math.max(
        excess,
        depositsGone(before, after, () => true),
      )
    case 'nonRefundableDeposit':
      return depositsGone(before, after, (line) => !line.depositRefundable)
  }
}

/** What was paid as deposits, less goodwill, for units that were wanted before and are not after. Not more than there is. */
const depositsGone = (before: Sale, after: Sale, counts: (line: Line) => boolean): Minor => {
  if (!depositWasPaid(before)) return 0
  let sum = 0
  for (const [index, line] of before.lines.entries()) {
    const now = after.lines[index]
    if (now !== undefined && counts(line)) sum += Math.max(0, paidFor(line) - (isOver(after) ? 0 : paidFor(now)))
  }
  return Math.min(sum, heldIn(after.money))
}

const paidFor = (line: Line): Minor => depositOf(line) - line.allowance

/** A deposit is one only once it has been paid whole. */
const depositWasPaid = ({ stage, money, plan }: Sale): boolean =>
  plan.upFront === 'deposit' && money.asked !== 'nothing' && !(stage.name === 'awaitingPayment' && stage.part === 'deposit')
