/**
 * What is asked for up front and what on arrival, with each line's deposit. Worked out once, at placement.
 *
 * 1. Everything at once, up front or on arrival; or a deposit and then the balance. If there is no deposit to pay, nothing is
 *    asked for up front.
 * 2. A deposit is that of the marked items (a share, or an amount a unit), or a share of everything: its parts add up to the
 *    share of the sum.
 * 3. Where the customer's record asks for it, every item carries a deposit that is not refundable, or everything is asked for up
 *    front; never less than the terms ask for up front anyway.
 * 4. Where the cost of shipping is left open until arrival, something may be left to pay then.
 */
import type { Line } from '../../order/line.ts'
import type { OfferedLine } from '../../order/offer.ts'
import type { Plan } from '../../order/order.ts'
import { type Minor, percentOf, type Share } from '../../value/money.ts'
import type { DepositPayment, PaymentTerms } from './terms.ts'

export type UpFrontDemand = { readonly upFront: 'deposit'; readonly share: Share } | { readonly upFront: 'full' } | null

export type Deposit = Pick<Line, 'deposit' | 'depositRefundable'>

export type PaymentPlan = { readonly plan: Plan; readonly deposits: readonly Deposit[] }

export const planOf = (
  payment: PaymentTerms,
  shippingToldOnArrival: boolean,
  lines: readonly OfferedLine[],
  byRecord: UpFrontDemand,
): PaymentPlan => {
  const [first] = payment
  const onArrival = shippingToldOnArrival || payment.at(-1)?.asked === 'arrival'
  if (byRecord?.upFront === 'full') return { plan: { upFront: 'full', onArrival }, deposits: lines.map(() => none) }
  if (first.pay === 'full' && (byRecord === null || first.asked !== 'arrival')) {
    const upFront = first.asked === 'arrival' ? 'nothing' : 'full'
    return { plan: { upFront, onArrival }, deposits: lines.map(() => none) }
  }
  const agreed = first.pay === 'deposit' ? depositsOf(first, lines) : lines.map(() => none)
  const deposits =
    byRecord === null ? agreed : agreed.map((deposit, index) => atLeast(deposit, lines[index]?.price ?? 0, byRecord.share))
  const asks = deposits.some(({ deposit }) => deposit > 0)
  return { plan: { upFront: asks ? 'deposit' : 'nothing', onArrival }, deposits }
}

const none: Deposit = { deposit: 0, depositRefundable: true }

const depositsOf = ({ of }: DepositPayment, lines: readonly OfferedLine[]): readonly Deposit[] => {
  if (of === 'markedItems') return lines.map(markedDeposit)
  let before: Minor = 0
  return lines.map(({ price }) => {
    const deposit = percentOf(before + price, of.share) - percentOf(before, of.share)
    before += price
    return { deposit, depositRefundable: true }
  })
}

const markedDeposit = ({ price, quantity, offer: { deposit } }: OfferedLine): Deposit => {
  if (deposit === undefined) return none
  const amount = 'share' in deposit ? percentOf(price, deposit.share) : Math.min(price, deposit.amount * quantity)
  return { deposit: amount, depositRefundable: deposit.refundable }
}

const atLeast = ({ deposit }: Deposit, price: Minor, share: Share): Deposit => ({
  deposit: Math.max(deposit, percentOf(price, share)),
  depositRefundable: false,
})
