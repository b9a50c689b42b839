import { type Day, isoOf, type Weekday, weekdayOn } from '../value/day.ts'
import type { Calendar } from './calendar.ts'
import type { DayIssue } from './dayIssue.ts'
import { isBusinessDay } from './isBusinessDay.ts'

/** Whether a day is open, and everything the calendar knows of it. */
export type DayExplanation = {
  readonly day: Day
  readonly date: string
  readonly weekday: Weekday
  readonly open: boolean
  readonly because: 'openWeekday' | 'extraOpen' | 'closedWeekday' | 'holiday'
  /** The holidays of this day that have a name. */
  readonly names: readonly string[]
  /** Whether the calendar's lists are complete for this day; else only its weekday is known. */
  readonly covered: boolean
}

/**
 * Whether a day is open, and why.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, explainDay } from 'order-policy/calendar'
 *
 * const read = calendarOf({
 *   zone: 'Asia/Tokyo',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: [{ date: '2026-11-23', name: 'Labour Thanksgiving Day' }],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * assert(read._tag === 'Right')
 * assert.deepEqual(explainDay(read.right, 20780), {
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
export const explainDay = (calendar: Calendar, day: Day): DayExplanation | DayIssue => {
  const open = isBusinessDay(calendar, day)
  if (typeof open === 'object') return open
  const { holidays, open: openWeekdays } = calendar.document
  const weekday = weekdayOn(day)
  const openWeekday = openWeekdays.includes(weekday)
  const date = isoOf(day)
  const ofDay = holidays.filter((holiday) => (typeof holiday === 'string' ? holiday : holiday.date) === date)
  const names = [...new Set(ofDay.flatMap((holiday) => (typeof holiday === 'string' ? [] : [holiday.name])))]
  const because = open ? (openWeekday ? 'openWeekday' : 'extraOpen') : ofDay.length > 0 ? 'holiday' : 'closedWeekday'
  return { day, date, weekday, open, because, names, covered: day >= calendar.first && day <= calendar.last }
}
