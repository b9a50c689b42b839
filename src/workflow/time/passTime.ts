/**
 * What time alone does to an order by an instant: one lapse after another, the earliest first, each from the order that the last
 * one left.
 *
 * A lapse's instant is its due instant, or the order's last where that is later.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import { follow, type Progress } from '../../consequence/follow.ts'
import { concat } from '../../kernel/concat.ts'
import type { Event } from '../../order/event.ts'
import { saleAfterMissed } from '../../order/evolveSale.ts'
import { type DatedDuty, nextLapse, refundsLapsing } from '../../order/nextDeadline.ts'
import type { Order, Sale } from '../../order/order.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Instant } from '../../value/instant.ts'
import { lapse, missed } from './lapse.ts'

export const passTime = (policy: Policy, calendar: Calendar, start: Order, until: Instant): Progress => {
  let order = start
  let events: readonly Event[] = []
  for (let next = nextLapse(order); next !== null && next.due.by <= until; next = nextLapse(order)) {
    const lapsed =
      order.is === 'sale' && next.owes === 'refund' ? missRefunds(policy, order, until) : lapseOne(policy, calendar, order, next)
    order = lapsed.order
    events = concat(events, lapsed.events)
  }
  return { order, events }
}

/** There may be very many, and nothing follows but that they are late: so they are recorded together. */
const missRefunds = (policy: Policy, sale: Sale, until: Instant): Progress => {
  const events = refundsLapsing(sale, until).map((refund) => missed(policy, refund, Math.max(refund.due.by, sale.at)))
  return { order: saleAfterMissed(sale, events), events }
}

export const lapseOne = (policy: Policy, calendar: Calendar, order: Order, next: DatedDuty): Progress => {
  const at = order.is === 'unplaced' ? next.due.by : Math.max(next.due.by, order.at)
  return follow(policy, calendar, order, lapse(policy, calendar, order, next, at))
}
