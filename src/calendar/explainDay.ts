import { type Day, type DayOrDate, isoOf, type Weekday, weekdayOn } from '../value/day.ts'
import { type AnyCalendar, calendarIn } from './anyCalendar.ts'
import { type Calendar, knowsDay, openOn } from './calendar.ts'
import { type DayIssue, dayIn, dayIssue } from './dayIssue.ts'

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
  const open = openOn(calendar, day)
  const { open: openWeekdays } = calendar.document
  const weekday = weekdayOn(day)
  const openWeekday = openWeekdays.includes(weekday)
  const date = isoOf(day)
  const names = namesOf(calendar).get(date) ?? []
  const isHoliday = calendar.tables.holidays.has(day)
  const because = open ? (openWeekday ? 'openWeekday' : 'extraOpen') : isHoliday ? 'holiday' : 'closedWeekday'
  return { day, date, weekday, open, because, names, covered: day >= calendar.first && day <= calendar.last }
}

/** The names of a calendar's holidays by date, listed when the first is asked for: most calendars are never explained. */
const namesOf = (calendar: Calendar): ReadonlyMap<string, readonly string[]> => {
  const known = namesByDate.get(calendar)
  if (known !== undefined) return known
  const names = new Map<string, string[]>()
  for (const holiday of calendar.document.holidays) {
    if (typeof holiday === 'string') continue
    const ofDay = names.get(holiday.date) ?? []
    names.set(holiday.date, ofDay)
    if (!ofDay.includes(holiday.name)) ofDay.push(holiday.name)
  }
  namesByDate.set(calendar, names)
  return names
}

const namesByDate = new WeakMap<Calendar, ReadonlyMap<string, readonly string[]>>()
