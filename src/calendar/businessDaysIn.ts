import { type Day, type DayOrDate, isoOf, plusDays } from '../value/day.ts'
import { type AnyCalendar, calendarIn } from './anyCalendar.ts'
import { type Calendar, FARTHEST, knowsDay, openDayAt, rankOf } from './calendar.ts'
import { crossingIssue, type DayIssue, dayIn, dayIssue } from './dayIssue.ts'

/**
 * The open days from `first` through `last`, both included, earliest first; none where `last` is before `first`. At most 400
 * years of them. Asked with dates, it answers with dates.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { businessDaysIn, calendarOf } from 'order-policy/calendar'
 *
 * const tokyo = calendarOf({
 *   zone: 'Asia/Tokyo',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: ['2026-11-23'],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * assert.deepEqual(businessDaysIn(tokyo, '2026-11-20', '2026-11-25'), ['2026-11-20', '2026-11-24', '2026-11-25'])
 * ```
 */
export function businessDaysIn(calendar: AnyCalendar, first: string, last: string): readonly string[] | DayIssue
export function businessDaysIn(calendar: AnyCalendar, first: Day, last: Day): readonly Day[] | DayIssue
export function businessDaysIn(
  calendar: AnyCalendar,
  first: DayOrDate,
  last: DayOrDate,
): readonly Day[] | readonly string[] | DayIssue {
  const known = calendarIn(calendar)
  if ('code' in known) return known
  const from = dayIn(first, 'first')
  if (typeof from !== 'number') return from
  const through = dayIn(last, 'last')
  if (typeof through !== 'number') return through
  const days = openDaysIn(known, from, through)
  return typeof first === 'string' && !('code' in days) ? days.map(isoOf) : days
}

const openDaysIn = (calendar: Calendar, first: Day, last: Day): readonly Day[] | DayIssue => {
  if (!knowsDay(calendar, first)) return dayIssue(calendar, 'first', first)
  if (!knowsDay(calendar, last)) return dayIssue(calendar, 'last', last)
  if (last - first > FARTHEST) return crossingIssue(calendar, ['last'], isoOf(last))
  const rank = rankOf(calendar, first)
  const length = Math.max(0, rankOf(calendar, plusDays(last, 1)) - rank)
  return Array.from({ length }, (_, index) => openDayAt(calendar, rank + index))
}
