/**
 * So long before a date, as terms say it: "until 14 days before the release".
 *
 * 1. Days, weeks and months lead back from the date's day on the calendar's clocks. The day they lead to is the last, whole: the
 *    answer is its end, whatever the time of the date.
 * 2. Business days are counted back from the date's day or, where that is closed, from the open day before it: what takes so many
 *    must be done by the date. The last day is an open one.
 * 3. Hours and open hours lead back from the instant itself.
 */
import { type AnyCalendar, calendarIn } from '../calendar/anyCalendar.ts'
import { type Calendar, knowsDay, openDayAt, rankOf } from '../calendar/calendar.ts'
import { crossingIssue, dayIssue } from '../calendar/dayIssue.ts'
import { dayOn } from '../calendar/zone.ts'
import { type Day, plusDays } from '../value/day.ts'
import { type GivenInstant, type Instant, isInstant } from '../value/instant.ts'
import { type DeadlineIssue, notAnInstant, spanIssue } from './deadlineIssue.ts'
import { checked, dueOn } from './dueOn.ts'
import { subtractOpenTime } from './openTime.ts'
import { amountIn, millisecondsIn, unitIn } from './readSpan.ts'
import type { Length, Unit } from './span.ts'
import { reachedDay } from './targetDay.ts'

/**
 * The exclusive instant, in epoch milliseconds, by which something is due so long before a date: `now >= deadline` is late. What is
 * begun before it, and takes so long, is over by the end of the date's day; of hours, by the date itself.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, deadlineBefore, endOf } from 'order-policy/calendar'
 *
 * const shop = calendarOf({
 *   zone: 'Asia/Tokyo',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: ['2026-11-23'],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * const release = Date.parse('2026-11-27T10:00+09:00') // a Friday
 * assert.equal(deadlineBefore(shop, release, { days: 14 }), endOf(shop, '2026-11-13')) // Friday the 13th is the last day
 * assert.equal(deadlineBefore(shop, release, { businessDays: 4 }), endOf(shop, '2026-11-20')) // Monday is a holiday
 * assert.equal(deadlineBefore(shop, release, { hours: 48 }), Date.parse('2026-11-25T10:00+09:00'))
 * ```
 */
export const deadlineBefore = (calendar: AnyCalendar, date: GivenInstant, length: Length): Instant | DeadlineIssue => {
  const known = calendarIn(calendar)
  if ('code' in known) return known
  if (!isInstant(date)) return notAnInstant('date', date)
  const unit = unitIn(length)
  if (typeof unit === 'object') return unit
  for (const [key, said] of Object.entries(length))
    if (key !== unit && said !== undefined) return spanIssue([key], said, `${unit} alone`)
  const count = amountIn(length, unit)
  if (typeof count !== 'number' || !(count >= 0)) return spanIssue([unit], count, `a number of ${unit}, not negative`)
  if (unit === 'hours' || unit === 'openHours') return hoursBefore(known, date, unit, count)
  const last = lastDay(known, dayOn(known.tables.zone, date), unit, count)
  return typeof last === 'number' ? dueOn(known, last, 'endOfDay', date) : last
}

const hoursBefore = (calendar: Calendar, date: Instant, unit: 'hours' | 'openHours', count: number): Instant | DeadlineIssue => {
  const milliseconds = millisecondsIn(count)
  if (Number.isNaN(milliseconds)) return spanIssue([unit], count, 'a number of hours in whole milliseconds, not negative')
  if (unit === 'hours') return checked(date - milliseconds)
  const start = subtractOpenTime(calendar, date, milliseconds)
  return typeof start === 'number' || start.path[0] !== 'by' ? start : { ...start, path: ['date'] }
}

const lastDay = (
  calendar: Calendar,
  day: Day,
  unit: Exclude<Unit, 'hours' | 'openHours'>,
  count: number,
): Day | DeadlineIssue => {
  if (unit !== 'businessDays') return reachedDay(day, unit, { count: -count, path: [unit] }, {})
  if (!Number.isSafeInteger(count)) return spanIssue([unit], count, 'a whole number of days, not negative')
  if (!knowsDay(calendar, day)) return dayIssue(calendar, 'date', day)
  if (count === 0) return day
  const found = openDayAt(calendar, rankOf(calendar, plusDays(day, 1)) - 1 - count)
  return Number.isNaN(found) ? crossingIssue(calendar, ['span', unit], count) : found
}
