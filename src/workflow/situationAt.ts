/**
 * An order as a command finds it: on the later of the two clocks, with everything decided that had lapsed by then.
 *
 * What was owed without an instant gets one first, if the calendar reaches that far by now; then it can lapse too.
 */
import type { Calendar } from '../calendar/calendar.ts'
import { concat } from '../kernel/concat.ts'
import type { Event } from '../order/event.ts'
import type { Order } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import type { Instant } from '../value/instant.ts'
import { dateLate } from './dateLate.ts'
import { hasTimeToPass } from './pending.ts'
import { passTime } from './passTime.ts'
import type { Situation } from './situation.ts'

/** `events` lead from the order to the situation. */
export type Brought = { readonly situation: Situation; readonly events: readonly Event[] }

export const situationAt = (policy: Policy, calendar: Calendar, order: Order, asked: Instant): Brought => {
  const at = order.is === 'unplaced' ? asked : Math.max(asked, order.at)
  if (!hasTimeToPass(order, at)) return { situation: { policy, calendar, order, at }, events: [] }
  const dated = dateLate(policy, calendar, order)
  const lapsed = passTime(policy, calendar, dated.order, at)
  return { situation: { policy, calendar, order: lapsed.order, at }, events: concat(dated.events, lapsed.events) }
}
