/**
 * At what times a document receives and opens, and every contradiction in that.
 *
 * 1. Cut-offs and opening hours are for all days or for each weekday; a weekday that can never be open has none.
 * 2. Other hours on a single date need an open day.
 * 3. A calendar with opening hours has them for every day that can be open.
 */
import { type Day, isoOf, weekdayIndexOf, weekdays } from '../value/day.ts'
import type { Path, Report } from './calendarIssue.ts'
import type { CalendarDocument, OpeningHours, TimesOfWeek } from './document.ts'
import { opensOn, type ReadDays, readCovered, readWeekday } from './readDays.ts'
import { isObject, readList, readObject } from './readForm.ts'
import { timeOfDay } from './timeOfDay.ts'

/** Opening hours of a day as clock milliseconds since midnight: in order, apart, closing excluded. */
export type DayHours = readonly (readonly [opens: number, closes: number])[]

export type ReadHours = {
  /** By weekday, Monday first: from this time on, what arrives counts as arriving the next day; infinity where nothing does. */
  readonly cutoffs: readonly number[]
  /** By weekday, Monday first; `undefined` where the document has none at all. */
  readonly hours: readonly DayHours[] | undefined
  /** On single days, in place of the weekday's. */
  readonly halfDays: ReadonlyMap<Day, DayHours>
}

export const readHours = (document: CalendarDocument, days: ReadDays, report: Report): ReadHours => {
  const cutoffs = byWeekday(document.cutoff, 'cutoff', Number.POSITIVE_INFINITY, days, report, readTime)
  const hours = byWeekday<OpeningHours, DayHours>(document.hours, 'hours', [], days, report, readDayHours)
  const halfDays = readHalfDays(document, days, report)
  const hasHours = document.hours !== undefined || halfDays.size > 0
  if (hasHours) reportMissing(days, hours, halfDays, report)
  return { cutoffs, hours: hasHours ? hours : undefined, halfDays }
}

const byWeekday = <T extends string | OpeningHours, U>(
  times: TimesOfWeek<T> | undefined,
  name: string,
  none: U,
  days: ReadDays,
  report: Report,
  read: (value: T, path: Path, report: Report) => U,
): readonly U[] => {
  const week = weekdays.map(() => none)
  if (times === undefined) return week
  if (!isObject(times) || Array.isArray(times)) return week.fill(read(times as T, [name], report))
  for (const [weekday, value] of Object.entries(times) as readonly (readonly [string, T])[]) {
    const path = [name, weekday]
    const index = readWeekday(weekday, path, report)
    if (index >= 0 && !days.open.includes(index) && !days.extraOpen.some((day) => weekdayIndexOf(day) === index)) {
      report('closedDay', path, weekday, 'a weekday that can be open')
    }
    week[index] = read(value, path, report)
  }
  return week
}

const readTime = (text: string, path: Path, report: Report): number => {
  const time = timeOfDay(text)
  if (time === undefined) report('notATime', path, text, 'a time as HH:MM, 00:00 to 24:00')
  return time ?? Number.NaN
}

const readDayHours = (intervals: OpeningHours, path: Path, report: Report): DayHours => {
  let closed = 0
  return readList(intervals, path, report, 'a list of opening and closing times').map((interval, index) => {
    const at = [...path, index]
    if (!Array.isArray(interval) || interval.length !== 2) {
      report('wrongValue', at, interval, 'an opening time and a closing time')
      return [Number.NaN, Number.NaN]
    }
    const opens = readTime(interval[0], [...at, 0], report)
    const closes = readTime(interval[1], [...at, 1], report)
    if (closes <= opens) report('closesBeforeOpening', at, interval, 'an opening time before its closing time')
    if (opens < closed) report('hoursOverlap', at, interval, 'an opening time not before the last closing time')
    closed = closes
    return [opens, closes]
  })
}

const readHalfDays = ({ halfDays = {} }: CalendarDocument, days: ReadDays, report: Report): ReadonlyMap<Day, DayHours> =>
  new Map(
    Object.entries(readObject(halfDays, ['halfDays'], report, 'opening hours by date')).map(([iso, intervals = []]) => {
      const path = ['halfDays', iso]
      const day = readCovered(iso, path, days, report)
      if (day >= days.first && day <= days.last && !opensOn(days, day)) report('closedDay', path, iso, 'a date that is open')
      return [day, readDayHours(intervals, path, report)]
    }),
  )

/** Days that can be open, and nobody says from when to when. */
const reportMissing = (
  { open, extraOpen }: ReadDays,
  hours: readonly DayHours[],
  halfDays: ReadHours['halfDays'],
  report: Report,
): void => {
  const missing = (found: DayHours | undefined, ...path: Path): void => {
    if (found?.length === 0) report('noHours', path, undefined, 'opening hours')
  }
  for (const index of new Set(open)) missing(hours[index], 'hours', weekdays[index] ?? '')
  for (const [index, day] of extraOpen.entries()) missing(halfDays.get(day) ?? hours[weekdayIndexOf(day)], 'extraOpen', index)
  for (const [day, found] of halfDays) missing(found, 'halfDays', isoOf(day))
}
