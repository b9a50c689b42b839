/**
 * What a rule is asked about: an order at an instant, under terms and on a calendar.
 *
 * The order's type is narrowed to the places in which the rule may be asked, so no rule has to say what it would do elsewhere.
 */
import type { Calendar } from '../calendar/calendar.ts'
import type { OrderIn, Place } from '../order/order.ts'
import type { Instant } from '../value/instant.ts'
import type { Says } from './builtInRule.ts'

export type Case<Terms, P extends Place> = {
  /** As much of the shop's terms as the rule reads. */
  readonly terms: Terms
  /** Where the shop's text says what the library does for every shop. */
  readonly says: Says | undefined
  readonly calendar: Calendar
  readonly order: OrderIn<P>
  readonly at: Instant
}
