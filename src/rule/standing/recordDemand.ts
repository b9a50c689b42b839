/** What the customer's record of unpaid orders asks for up front, with the orders that counted; nothing, for a clean one. */
import type { Calendar } from '../../calendar/calendar.ts'
import type { PastOrder } from '../../order/offer.ts'
import type { Cited } from '../../value/clause.ts'
import type { Instant } from '../../value/instant.ts'
import { countPastOrders, fewerFrom } from './countPastOrders.ts'
import type { StandingReason } from './reason.ts'
import type { UnpaidRecordRule, UpFront } from './terms.ts'

/** `ceases`: the instants from which so few of the orders count that less is asked for. */
export type RecordDemand = { readonly asks: UpFront; readonly reason: StandingReason; readonly ceases: readonly Instant[] }

export const recordDemand = (
  rule: Cited & UnpaidRecordRule,
  calendar: Calendar,
  past: readonly PastOrder[],
  at: Instant,
): RecordDemand | null => {
  const counted = countPastOrders(calendar, rule.within, past, ({ end }) => end === 'lapsedAfterArrival', at)
  const { orders } = counted
  let asks: UpFront | null = null
  for (const line of rule.asks) if (orders.length >= line.from && (asks === null || line.from >= asks.from)) asks = line
  if (asks === null) return null
  const facts = { asks: asks.upFront, orders: orders.map(({ order }) => order) }
  return {
    asks,
    reason: { code: 'upFrontByRecord', clause: rule.clause, facts },
    ceases: fewerFrom(
      counted,
      rule.asks.map(({ from }) => from),
      past,
    ),
  }
}
