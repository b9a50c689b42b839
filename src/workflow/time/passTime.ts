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
import { type DatedDuty, nextLapse } from '../../order/nextDeadline.ts'
import type { Order } from '../../order/order.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Instant } from '../../value/instant.ts'
import { lapse } from './lapse.ts'

export const passTime = (policy: Policy, calendar: Calendar, start: Order, until: Instant): Progress => {
  let order = start
  let events: readonly Event[] = []
  for (let next = nextLapse(order); next !== null && next.due.by <= until; next = nextLapse(order)) {
    const lapsed = lapseOne(policy, calendar, order, next)
    order = lapsed.order
    events = concat(events, lapsed.events)
  }
  return { order, events }
}

export const lapseOne = (policy: Policy, calendar: Calendar, order: Order, next: DatedDuty): Progress => {
  const at = order.is === 'unplaced' ? next.due.by : Math.max(next.due.by, order.at)
  return follow(policy, calendar, order, lapse(policy, calendar, order, next, at))
}
