import type { Day, DayOrDate } from '../value/day.ts'
import { addBusinessDays } from './addBusinessDays.ts'
import type { AnyCalendar } from './anyCalendar.ts'
import type { DayIssue } from './dayIssue.ts'

/**
 * The first open day strictly after a day.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, nextBusinessDay } from 'order-policy/calendar'
 *
 * const berlin = calendarOf({
 *   zone: 'Europe/Berlin',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: ['2026-12-25'],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * assert.equal(nextBusinessDay(berlin, '2026-12-24'), '2026-12-28')
 * ```
 */
export function nextBusinessDay(calendar: AnyCalendar, date: string): string | DayIssue
export function nextBusinessDay(calendar: AnyCalendar, day: Day): Day | DayIssue
export function nextBusinessDay(calendar: AnyCalendar, day: DayOrDate): DayOrDate | DayIssue {
  return typeof day === 'string' ? addBusinessDays(calendar, day, 1) : addBusinessDays(calendar, day, 1)
}
