/**
 * How much the shop keeps when units, or the whole sale, end.
 *
 * 1. Where everything paid is kept, at least what was paid for the units that are gone; where non-refundable deposits are, at
 *    least theirs.
 * 2. This holds whatever has been asked for since: a deposit that was paid in full belongs to its units and does not pay for
 *    others.
 * 3. A share and a fee are worked out line by line, and are never more than what was asked for those units and paid: nothing of
 *    them comes out of what another line or the shipping was paid with. Cut from the whole line, they come to the same at once and
 *    unit by unit.
 */
import { depositOf, type Line, priceOf } from '../../order/line.ts'
import { heldIn } from '../../order/ledger.ts'
import type { Sale } from '../../order/order.ts'
import type { Retention } from '../../order/retention.ts'
import { type Minor, percentOf } from '../../value/money.ts'
import { isOver } from '../../order/order.ts'

/** `excess`: what is held beyond what is required of what is left. */
export const keptOf = (keeps: Retention, before: Sale, after: Sale, excess: Minor): Minor => {
  if (typeof keeps === 'object')
    return Math.min(
      excess,
      goneOf(before, after, atMost(askedOf(before), 'share' in keeps ? shareOf(keeps.share) : feeOf(keeps.fee))),
    )
  switch (keeps) {
    case 'nothing':
      return 0
    case 'everythingPaid':
      return Math.max(excess, goneOfDeposits(before, after, paidFor))
    case 'nonRefundableDeposit':
      return Math.min(
        goneOfDeposits(before, after, ifKept(depositOf)),
        Math.max(excess, goneOfDeposits(before, after, ifKept(paidFor))),
      )
  }
}

type OfLine = (line: Line) => Minor

const shareOf =
  (share: number): OfLine =>
  (line) =>
    percentOf(priceOf(line), share)

/** The name comes from the terms, and the offer may carry any. */
const feeOf =
  (name: string): OfLine =>
  (line) => {
    const fee = Object.hasOwn(line.fees, name) ? (line.fees[name] ?? 0) : 0
    return fee * (line.quantity - line.cancelled)
  }

const atMost =
  (most: OfLine, of: OfLine): OfLine =>
  (line) =>
    Math.min(of(line), most(line))

/** What was asked of a line and paid: its deposit, while that is all, otherwise its price; once goodwill has come off. */
const askedOf =
  ({ stage, money: { asked }, plan }: Sale): OfLine =>
  (line) =>
    (asked === 'deposit' || (asked === 'balance' && stage === 'awaitingPayment' && plan.upFront === 'deposit')
      ? depositOf(line)
      : priceOf(line)) - line.allowance

/** What was paid of a line's deposit, once goodwill has come off. */
const paidFor: OfLine = (line) => depositOf(line) - line.allowance

const ifKept =
  (of: OfLine): OfLine =>
  (line) =>
    line.depositRefundable ? 0 : of(line)

/** How much of it belongs to units that were wanted before and are not after. Not more than there is. */
const goneOf = (before: Sale, after: Sale, of: OfLine): Minor => {
  let sum = 0
  for (const [index, line] of before.lines.entries()) {
    const now = after.lines[index]
    if (now !== undefined) sum += Math.max(0, of(line) - (isOver(after) ? 0 : of(now)))
  }
  return Math.min(sum, heldIn(after.money))
}

/** The same of deposits: one counts only once it has been paid in full. */
const goneOfDeposits = (before: Sale, after: Sale, of: OfLine): Minor => (depositWasPaid(before) ? goneOf(before, after, of) : 0)

const depositWasPaid = ({ stage, money, plan }: Sale): boolean =>
  plan.upFront === 'deposit' && money.asked !== 'nothing' && !(stage === 'awaitingPayment' && money.asked === 'deposit')
