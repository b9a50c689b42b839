/**
 * What goods that came back are worth to the customer.
 *
 * 1. A share of what the units cost, without the goodwill already granted on them: by when they came back, or by whose fault.
 * 2. Where the customer bears the carriage, the way back is deducted and the way out not refunded; not where the shop is at
 *    fault.
 * 3. Shipping goes back only with the whole order.
 *
 * Where no term speaks of it, all of it goes back. An age that the calendar cannot tell counts as not yet reached, in the
 * customer's favour.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import { deadlineAfter } from '../../deadline/deadlineAfter.ts'
import type { Credit } from '../../order/event.ts'
import { unitsLeft, worthOf } from '../../order/line.ts'
import type { Sale } from '../../order/order.ts'
import { shippingLeft } from '../../order/required.ts'
import type { ReturnCause } from '../../order/return.ts'
import { quantitiesIn, type Units } from '../../order/units.ts'
import type { Instant } from '../../value/instant.ts'
import { type Minor, percentOf, type Share } from '../../value/money.ts'
import type { Carriage, ReturnRefundTerms } from './terms.ts'

export type ReturnedGoods = {
  readonly lines: readonly Units[]
  readonly reason: ReturnCause
  /** Who bears the carriage, and what the way back cost. */
  readonly borneBy: Carriage
  readonly carriage: Minor
  /** Counted from here (delivery, or shipment) to here. */
  readonly since: Instant
  readonly at: Instant
}

export const shareOf = (
  terms: ReturnRefundTerms | undefined,
  calendar: Calendar,
  { reason, since, at }: ReturnedGoods,
): Share => {
  if (terms === undefined) return 100
  if (reason === 'shopsFault') return terms.ifShopsFault
  const inTime = terms.byAge.find(({ within }) => {
    const end = deadlineAfter(calendar, since, within)
    return typeof end !== 'number' || at < end
  })
  return inTime?.share ?? terms.later
}

export const creditsFor = (sale: Sale, share: Share, { lines, reason, borneBy, carriage }: ReturnedGoods): readonly Credit[] => {
  const shopBears = borneBy === 'shop' || reason === 'shopsFault'
  const credits: Credit[] = []
  let deduct = shopBears ? 0 : carriage
  let isWhole = true
  const back = quantitiesIn(lines)
  for (const line of sale.lines) {
    const quantity = back(line.id)
    if (quantity < unitsLeft(line)) isWhole = false
    const worth = percentOf(worthOf(line, quantity), share)
    const amount = Math.max(0, worth - deduct)
    deduct -= worth - amount
    if (amount > 0) credits.push({ on: { line: line.id }, amount })
  }
  const shipping = shopBears && isWhole ? percentOf(shippingLeft(sale), share) : 0
  if (shipping > 0) credits.push({ on: 'shipping', amount: shipping })
  return credits
}
