import type { Calendar } from '../calendar/calendar.ts'
import type { Order } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import type { Instant } from '../value/instant.ts'

/** What a command meets: the terms, the calendar, the order and the instant. */
export type Situation = {
  readonly policy: Policy
  readonly calendar: Calendar
  readonly order: Order
  readonly at: Instant
}
