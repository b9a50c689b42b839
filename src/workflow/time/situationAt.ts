/**
 * An order as a command finds it: on the later of the two clocks, with everything decided that had lapsed by then.
 *
 * What was owed without an instant gets one first, if the calendar reaches that far by now; then it can lapse too.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import { concat } from '../../kernel/concat.ts'
import type { Event } from '../../order/event.ts'
import { hasTimeToPass } from '../../order/nextDeadline.ts'
import type { Order } from '../../order/order.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Instant } from '../../value/instant.ts'
import type { Situation } from '../situation.ts'
import { dateUndated } from './dateUndated.ts'
import { passTime } from './passTime.ts'

/** A situation, and the events that led there. */
type SituationReached = { readonly situation: Situation; readonly events: readonly Event[] }

export const situationAt = (policy: Policy, calendar: Calendar, order: Order, requested: Instant): SituationReached => {
  const at = order.is === 'unplaced' ? requested : Math.max(requested, order.at)
  if (!hasTimeToPass(order, at)) return { situation: { policy, calendar, order, at }, events: [] }
  const dated = dateUndated(policy, calendar, order)
  const lapsed = passTime(policy, calendar, dated.order, at)
  return { situation: { policy, calendar, order: lapsed.order, at }, events: concat(dated.events, lapsed.events) }
}
