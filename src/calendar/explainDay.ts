import { type Day, type DayOrDate, isoOf, type Weekday, weekdayOn } from '../value/day.ts'
import { type AnyCalendar, calendarIn } from './anyCalendar.ts'
import { type Calendar, knowsDay } from './calendar.ts'
import { type DayIssue, dayIn, dayIssue } from './dayIssue.ts'
import { isOpenOn } from './isBusinessDay.ts'

/** Whether a day is open, and everything the calendar knows of it. */
export type DayExplanation = {
  readonly day: Day
  readonly date: string
  readonly weekday: Weekday
  readonly open: boolean
  readonly because: 'openWeekday' | 'extraOpen' | 'closedWeekday' | 'holiday'
  /** The holidays of this day that have a name. */
  readonly names: readonly string[]
  /** Whether the calendar's lists are complete for this day; otherwise only its weekday is known. */
  readonly covered: boolean
}

/**
 * Whether a day or date is open, and why.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, explainDay } from 'order-policy/calendar'
 *
 * const tokyo = calendarOf({
 *   zone: 'Asia/Tokyo',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: [{ date: '2026-11-23', name: 'Labour Thanksgiving Day' }],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * assert.deepEqual(explainDay(tokyo, '2026-11-23'), {
 *   day: 20780,
 *   date: '2026-11-23',
 *   weekday: 'mon',
 *   open: false,
 *   because: 'holiday',
 *   names: ['Labour Thanksgiving Day'],
 *   covered: true,
 * })
 * ```
 */
export const explainDay = (calendar: AnyCalendar, day: DayOrDate): DayExplanation | DayIssue => {
  const known = calendarIn(calendar)
  if ('code' in known) return known
  const on = dayIn(day, 'day')
  if (typeof on !== 'number') return on
  return knowsDay(known, on) ? explained(known, on) : dayIssue(known, 'day', on)
}

/** The same for a day that the calendar knows. */
export const explained = (calendar: Calendar, day: Day): DayExplanation => {
  const open = isOpenOn(calendar, day)
  const { holidays, open: openWeekdays } = calendar.document
  const weekday = weekdayOn(day)
  const openWeekday = openWeekdays.includes(weekday)
  const date = isoOf(day)
  const ofDay = holidays.filter((holiday) => (typeof holiday === 'string' ? holiday : holiday.date) === date)
  const names = [...new Set(ofDay.flatMap((holiday) => (typeof holiday === 'string' ? [] : [holiday.name])))]
  const because = open ? (openWeekday ? 'openWeekday' : 'extraOpen') : ofDay.length > 0 ? 'holiday' : 'closedWeekday'
  return { day, date, weekday, open, because, names, covered: day >= calendar.first && day <= calendar.last }
}
