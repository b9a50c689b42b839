import { type AnyCalendar, calendarIn } from '../calendar/anyCalendar.ts'
import type { GivenInstant, Instant } from '../value/instant.ts'
import { type DeadlineIssue, spanIssue } from './deadlineIssue.ts'
import { subtractOpenTime } from './openTime.ts'
import { millisecondsIn } from './readSpan.ts'

/**
 * The latest instant at which to begin what takes so many open hours, so that it is done by another: "begin by when?".
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, latestStart } from 'order-policy/calendar'
 *
 * const shop = calendarOf({
 *   zone: 'Europe/Berlin',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: [],
 *   covers: ['2026-01-01', '2026-12-31'],
 *   hours: [['09:00', '17:00']],
 * })
 * const MON_1200 = Date.parse('2026-11-23T12:00:00+01:00')
 * assert.equal(latestStart(shop, MON_1200, { openHours: 5 }), Date.parse('2026-11-20T15:00:00+01:00')) // Friday
 * ```
 */
export const latestStart = (
  calendar: AnyCalendar,
  by: GivenInstant,
  span: { readonly openHours: number },
): Instant | DeadlineIssue => {
  const known = calendarIn(calendar)
  if ('code' in known) return known
  const hours: unknown = typeof span === 'object' && span !== null ? span.openHours : span
  const milliseconds = typeof hours === 'number' ? millisecondsIn(hours) : Number.NaN
  if (!(milliseconds >= 0)) {
    return spanIssue(['openHours'], hours, 'a number of hours in whole milliseconds, not negative')
  }
  return subtractOpenTime(known, by, milliseconds)
}
