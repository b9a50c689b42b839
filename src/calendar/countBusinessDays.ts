import type { Day } from '../value/day.ts'
import { type Calendar, knowsDay, rankOf } from './calendar.ts'
import { type DayIssue, dayIssue } from './dayIssue.ts'

/**
 * How many open days lie after `start` up to `end`, `end` included; with `end` before `start`, minus the open days from `end` up
 * to `start`, `start` excluded. So counting undoes adding: `countBusinessDays(c, day, addBusinessDays(c, day, n))` is n.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, countBusinessDays } from 'order-policy/calendar'
 *
 * const read = calendarOf({
 *   zone: 'Asia/Tokyo',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: ['2026-11-23'],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * assert(read._tag === 'Right')
 * const SAT_2026_11_21 = 20778
 * const FRI_2026_11_27 = 20784
 * assert.equal(countBusinessDays(read.right, SAT_2026_11_21, FRI_2026_11_27), 4)
 * assert.equal(countBusinessDays(read.right, FRI_2026_11_27, SAT_2026_11_21), -3)
 * ```
 */
export const countBusinessDays = (calendar: Calendar, start: Day, end: Day): number | DayIssue => {
  if (!knowsDay(calendar, start)) return dayIssue(calendar, 'start', start)
  if (!knowsDay(calendar, end)) return dayIssue(calendar, 'end', end)
  return end > start ? rankOf(calendar, end + 1) - rankOf(calendar, start + 1) : rankOf(calendar, end) - rankOf(calendar, start)
}
