/**
 * What a rule is asked about: by which terms, on which calendar, which order, when.
 *
 * The order is narrowed to where the rule may be asked, so that no rule has to say what it would do elsewhere.
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
