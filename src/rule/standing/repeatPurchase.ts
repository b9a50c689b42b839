/**
 * Whether the same product has been bought too often: one reason an item, with the orders that counted.
 *
 * The customer's orders within the span count, also those that await payment, but none that expired unpaid.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import type { PastOrder } from '../../order/offer.ts'
import type { Cited } from '../../value/clause.ts'
import type { Instant } from '../../value/instant.ts'
import { countPastOrders, fewerFrom } from './countPastOrders.ts'
import type { StandingReason } from './reason.ts'
import type { RepeatPurchaseRule } from './terms.ts'

/** `ceases`: the instants from which so few of the orders count that another is granted. */
type RepeatPurchases = { readonly reasons: readonly StandingReason[]; readonly ceases: readonly Instant[] }

export const repeatPurchase = (
  rule: Cited & RepeatPurchaseRule,
  calendar: Calendar,
  items: readonly string[],
  past: readonly PastOrder[],
  at: Instant,
): RepeatPurchases => {
  const { atMost, within } = rule
  const reasons: StandingReason[] = []
  const ceases: Instant[] = []
  for (const item of new Set(items)) {
    const bought = countPastOrders(calendar, within, past, (order) => !lapsed(order) && order.items.includes(item), at)
    if (bought.orders.length < atMost) continue
    const orders = bought.orders.map(({ order }) => order)
    reasons.push({ code: 'boughtTooOften', clause: rule.clause, facts: { item, orders, atMost, within } })
    ceases.push(...fewerFrom(bought, [atMost], past))
  }
  return { reasons, ceases }
}

const lapsed = ({ end }: PastOrder): boolean => end === 'lapsedUnpaid' || end === 'lapsedAfterArrival'
