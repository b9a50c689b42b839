import { type GivenInstant, isInstant } from '../value/instant.ts'
import { type AnyCalendar, calendarIn } from './anyCalendar.ts'
import { type CountedEnds, countBusinessDays } from './countBusinessDays.ts'
import { type InstantAnswerIssue, notAnInstant } from './instantAnswerIssue.ts'
import { dayOn } from './zone.ts'

/**
 * How many business days lie between two instants: between their days on the calendar's clocks, of which the later one counts,
 * unless `counted` names other ends.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { businessDaysBetween, calendarOf } from 'order-policy/calendar'
 *
 * const tokyo = calendarOf({
 *   zone: 'Asia/Tokyo',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: ['2026-11-23'],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * const ordered = Date.parse('2026-11-20T17:30:00+09:00') // Friday
 * const arrived = Date.parse('2026-11-25T09:00:00+09:00') // Wednesday, and Monday was a holiday
 * assert.equal(businessDaysBetween(tokyo, ordered, arrived), 2)
 * ```
 */
export const businessDaysBetween = (
  calendar: AnyCalendar,
  from: GivenInstant,
  until: GivenInstant,
  counted?: CountedEnds,
): number | InstantAnswerIssue => {
  const known = calendarIn(calendar)
  if ('code' in known) return known
  if (!isInstant(from)) return notAnInstant('from', from)
  if (!isInstant(until)) return notAnInstant('until', until)
  const { zone } = known.tables
  return countBusinessDays(known, dayOn(zone, from), dayOn(zone, until), counted)
}
