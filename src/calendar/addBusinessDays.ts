/**
 * Moving by open days: to the n-th one after a day, or before it.
 *
 * A day that is closed itself is no obstacle: from a Saturday, the first open day after is Monday and the first before is Friday.
 */
import type { Day } from '../value/day.ts'
import { type Calendar, knowsDay, openDayAt, rankOf } from './calendar.ts'
import { countIssue, type DayIssue, dayIssue } from './dayIssue.ts'

/**
 * The `count`-th open day strictly after a day; before it for a negative count; the day itself, open or not, for 0.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { addBusinessDays, calendarOf, isoOf } from 'order-policy/calendar'
 *
 * const read = calendarOf({
 *   zone: 'Asia/Tokyo',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: ['2026-11-23'],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * assert(read._tag === 'Right')
 * const SAT_2026_11_21 = 20778
 * const after = addBusinessDays(read.right, SAT_2026_11_21, 1)
 * assert(typeof after === 'number')
 * assert.equal(isoOf(after), '2026-11-24') // Monday is a holiday
 *
 * const tooFar = addBusinessDays(read.right, SAT_2026_11_21, 100)
 * assert(typeof tooFar === 'object')
 * assert.equal(tooFar.code, 'outsideCalendar') // the list ends with the year
 * ```
 */
export const addBusinessDays = (calendar: Calendar, day: Day, count: number): Day | DayIssue => {
  const { tables, first } = calendar
  const index = day - first
  // Within the table, the way of nearly every call: two looks.
  if (index >= 0 && index < tables.ranks.length - 1 && count !== 0) {
    const rank = (tables.ranks[count > 0 ? index + 1 : index] as number) + (count > 0 ? count - 1 : count)
    const found = tables.openDays[rank]
    if (found !== undefined) return found
  }
  return moved(calendar, day, count)
}

/**
 * The first open day strictly after a day.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, nextBusinessDay } from 'order-policy/calendar'
 *
 * const read = calendarOf({
 *   zone: 'Europe/Berlin',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: ['2026-12-25'],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * assert(read._tag === 'Right')
 * const THU_2026_12_24 = 20811
 * const MON_2026_12_28 = 20815
 * assert.equal(nextBusinessDay(read.right, THU_2026_12_24), MON_2026_12_28)
 * ```
 */
export const nextBusinessDay = (calendar: Calendar, day: Day): Day | DayIssue => addBusinessDays(calendar, day, 1)

/**
 * The last open day strictly before a day.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, previousBusinessDay } from 'order-policy/calendar'
 *
 * const read = calendarOf({
 *   zone: 'Europe/Berlin',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: ['2026-12-25'],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * assert(read._tag === 'Right')
 * const THU_2026_12_24 = 20811
 * const MON_2026_12_28 = 20815
 * assert.equal(previousBusinessDay(read.right, MON_2026_12_28), THU_2026_12_24)
 * ```
 */
export const previousBusinessDay = (calendar: Calendar, day: Day): Day | DayIssue => addBusinessDays(calendar, day, -1)

const moved = (calendar: Calendar, day: Day, count: number): Day | DayIssue => {
  if (!knowsDay(calendar, day)) return dayIssue(calendar, 'day', day)
  if (count === 0) return day
  const rank = count > 0 ? rankOf(calendar, day + 1) + count - 1 : rankOf(calendar, day) + count
  const found = openDayAt(calendar, rank)
  return Number.isNaN(found) ? countIssue(calendar, count) : found
}
