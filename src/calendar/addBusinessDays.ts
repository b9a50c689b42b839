/**
 * Moving by open days: to the n-th one after a day, or before it.
 *
 * The day counted from may be closed itself: from a Saturday, the first open day after is Monday and the first before is Friday.
 */
import { type Day, type DayOrDate, plusDays } from '../value/day.ts'
import { type AnyCalendar, calendarIn, isCalendar } from './anyCalendar.ts'
import { type Calendar, knowsDay, openDayAt, rankOf } from './calendar.ts'
import { countIssue, type DayIssue, dayIssue, onDate } from './dayIssue.ts'

/**
 * The `count`-th open day strictly after a day; before it for a negative count; the day itself, open or not, for 0. Asked with a
 * date, it answers with a date.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { addBusinessDays, calendarOf } from 'order-policy/calendar'
 *
 * const tokyo = calendarOf({
 *   zone: 'Asia/Tokyo',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: ['2026-11-23'],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * assert.equal(addBusinessDays(tokyo, '2026-11-20', 1), '2026-11-24') // a weekend, and Monday is a holiday
 *
 * const tooFar = addBusinessDays(tokyo, '2026-11-20', 100)
 * assert(typeof tooFar === 'object')
 * assert.equal(tooFar.code, 'outsideCalendar') // the list ends with the year
 * ```
 */
export function addBusinessDays(calendar: AnyCalendar, date: string, count: number): string | DayIssue
export function addBusinessDays(calendar: AnyCalendar, day: Day, count: number): Day | DayIssue
export function addBusinessDays(calendar: AnyCalendar, day: DayOrDate, count: number): DayOrDate | DayIssue {
  if (isCalendar(calendar) && typeof day === 'number') {
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
  const known = calendarIn(calendar)
  if ('code' in known) return known
  return typeof day === 'string' ? onDate(day, 'day', (on) => addBusinessDays(known, on, count)) : moved(known, day, count)
}

const moved = (calendar: Calendar, day: Day, count: number): Day | DayIssue => {
  if (!knowsDay(calendar, day)) return dayIssue(calendar, 'day', day)
  if (count === 0) return day
  const rank = count > 0 ? rankOf(calendar, plusDays(day, 1)) + count - 1 : rankOf(calendar, day) + count
  const found = openDayAt(calendar, rank)
  return Number.isNaN(found) ? countIssue(calendar, count) : found
}
