/**
 * How much the shop keeps when units, or the whole sale, end.
 *
 * 1. Where everything paid is kept, at least what was paid for the units that are gone; where non-refundable deposits are, at
 *    least theirs.
 * 2. This holds whatever has been asked for since: a deposit that was paid in full belongs to its units and does not pay for
 *    others.
 */
import { depositOf, type Line } from '../../order/line.ts'
import { heldIn } from '../../order/ledger.ts'
import type { Sale } from '../../order/order.ts'
import type { Minor } from '../../value/money.ts'
import { isOver } from '../../order/order.ts'
import type { Kept } from '../kept.ts'

/** `excess`: what is held beyond what is required of what is left. */
export const keptOf = (kept: Kept, before: Sale, after: Sale, excess: Minor): Minor => {
  switch (kept) {
    case 'nothing':
      return 0
    case 'everythingPaid':
      return Math.max(excess, gone(before, after, paidFor))
    case 'nonRefundableDeposit':
      return Math.min(gone(before, after, ifKept(depositOf)), Math.max(excess, gone(before, after, ifKept(paidFor))))
  }
}

type OfLine = (line: Line) => Minor

/** What was paid of a line's deposit, once goodwill has come off. */
const paidFor: OfLine = (line) => depositOf(line) - line.allowance

const ifKept =
  (of: OfLine): OfLine =>
  (line) =>
    line.depositRefundable ? 0 : of(line)

/** How much of it belongs to units that were wanted before and are not after, where the deposit was paid. Not more than there is. */
const gone = (before: Sale, after: Sale, of: OfLine): Minor => {
  if (!depositWasPaid(before)) return 0
  let sum = 0
  for (const [index, line] of before.lines.entries()) {
    const now = after.lines[index]
    if (now !== undefined) sum += Math.max(0, of(line) - (isOver(after) ? 0 : of(now)))
  }
  return Math.min(sum, heldIn(after.money))
}

/** A deposit counts only once it has been paid in full. */
const depositWasPaid = ({ stage, money, plan }: Sale): boolean =>
  plan.upFront === 'deposit' && money.asked !== 'nothing' && !(stage === 'awaitingPayment' && money.asked === 'deposit')
