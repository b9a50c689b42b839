import type { Day, DayOrDate } from '../value/day.ts'
import { addBusinessDays } from './addBusinessDays.ts'
import type { AnyCalendar } from './anyCalendar.ts'
import type { DayIssue } from './dayIssue.ts'

/**
 * The last open day strictly before a day.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, previousBusinessDay } from 'order-policy/calendar'
 *
 * const berlin = calendarOf({
 *   zone: 'Europe/Berlin',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: ['2026-12-25'],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * assert.equal(previousBusinessDay(berlin, '2026-12-28'), '2026-12-24')
 * ```
 */
export function previousBusinessDay(calendar: AnyCalendar, date: string): string | DayIssue
export function previousBusinessDay(calendar: AnyCalendar, day: Day): Day | DayIssue
export function previousBusinessDay(calendar: AnyCalendar, day: DayOrDate): DayOrDate | DayIssue {
  return typeof day === 'string' ? addBusinessDays(calendar, day, -1) : addBusinessDays(calendar, day, -1)
}
