import type { Day } from '../value/day.ts'
import { type Calendar, knowsDay, rankOf } from './calendar.ts'
import { type DayIssue, dayIssue } from './dayIssue.ts'

/**
 * Whether a day is open. An issue is neither: compare with `true` or `false`.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, dayOf, isBusinessDay } from 'order-policy/calendar'
 *
 * const read = calendarOf({
 *   zone: 'Asia/Tokyo',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: [{ date: '2026-11-23', name: 'Labour Thanksgiving Day' }],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * assert(read._tag === 'Right')
 * const MON_2026_11_23 = dayOf('2026-11-23')
 * assert(typeof MON_2026_11_23 === 'number')
 * assert.equal(isBusinessDay(read.right, MON_2026_11_23), false)
 * assert.equal(isBusinessDay(read.right, MON_2026_11_23 + 1), true)
 * ```
 */
export const isBusinessDay = (calendar: Calendar, day: Day): boolean | DayIssue =>
  knowsDay(calendar, day) ? rankOf(calendar, day + 1) > rankOf(calendar, day) : dayIssue(calendar, 'day', day)
