import type { DayOrDate } from '../value/day.ts'
import { type AnyCalendar, calendarIn } from './anyCalendar.ts'
import { knowsDay, openOn } from './calendar.ts'
import { type DayIssue, dayIn, dayIssue } from './dayIssue.ts'

/**
 * Whether a day or date is open. An issue is neither: compare with `true` or `false`.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, isBusinessDay } from 'order-policy/calendar'
 *
 * const tokyo = calendarOf({
 *   zone: 'Asia/Tokyo',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: [{ date: '2026-11-23', name: 'Labour Thanksgiving Day' }],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * assert.equal(isBusinessDay(tokyo, '2026-11-23'), false)
 * assert.equal(isBusinessDay(tokyo, '2026-11-24'), true)
 * ```
 */
export const isBusinessDay = (calendar: AnyCalendar, day: DayOrDate): boolean | DayIssue => {
  const known = calendarIn(calendar)
  if ('code' in known) return known
  const on = dayIn(day, 'day')
  if (typeof on !== 'number') return on
  return knowsDay(known, on) ? openOn(known, on) : dayIssue(known, 'day', on)
}
