/**
 * At what times a document receives and opens, and every contradiction in that.
 *
 * 1. Cut-offs and opening hours are for all open days or for each weekday; a weekday that can never be open has none.
 * 2. A calendar with opening hours has them for every day that can be open.
 * 3. Other hours on a single day need an open day.
 */
import { type Day, dayOf, type Weekday, weekdayIndexOf, weekdays } from '../value/day.ts'
import type { Report } from './calendarIssue.ts'
import type { CalendarDocument, OpeningHours, TimesOfWeek } from './document.ts'
import { opensOn, type ReadDays, readDate } from './readDays.ts'
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

type Path = readonly (string | number)[]

export const readHours = (document: CalendarDocument, days: ReadDays, report: Report): ReadHours => {
  const cutoffs = byWeekday(document.cutoff, ['cutoff'], days, report, (text, path) => readTime(text, path, report))
  const hours = byWeekday(document.hours, ['hours'], days, report, (value, path) => readDayHours(value, path, report))
  const halfDays = readHalfDays(document, days, report)
  if (document.hours !== undefined) reportMissing(document, hours, halfDays, report)
  else if (halfDays.size > 0) report('noHours', ['hours'], undefined, 'opening hours for the other days')
  return {
    cutoffs: cutoffs.map((cutoff) => cutoff ?? Number.POSITIVE_INFINITY),
    halfDays,
    hours: document.hours === undefined ? undefined : hours.map((dayHours) => dayHours ?? []),
  }
}

const byWeekday = <T extends string | OpeningHours, U>(
  times: TimesOfWeek<T> | undefined,
  path: Path,
  days: ReadDays,
  report: Report,
  read: (value: T, path: Path) => U,
): readonly (U | undefined)[] => {
  if (times === undefined) return weekdays.map(() => undefined)
  if (typeof times === 'string' || Array.isArray(times)) {
    const same = read(times as T, path)
    return weekdays.map(() => same)
  }
  const openOnce = new Set([...days.open, ...[...days.extraOpen].map((day) => weekdays[weekdayIndexOf(day)])])
  for (const weekday of Object.keys(times)) {
    if (!weekdays.includes(weekday as Weekday))
      report('unknownWeekday', [...path, weekday], weekday, `one of ${weekdays.join(', ')}`)
    else if (!openOnce.has(weekday as Weekday)) report('closedDay', [...path, weekday], weekday, 'a weekday that can be open')
  }
  return weekdays.map((weekday) => {
    const value = (times as { readonly [weekday in Weekday]?: T })[weekday]
    return value === undefined ? undefined : read(value, [...path, weekday])
  })
}

const readTime = (text: string, path: Path, report: Report): number => {
  const time = timeOfDay(text)
  if (time === undefined) report('notATime', path, text, 'a time as HH:MM, 00:00 to 24:00')
  return time ?? Number.NaN
}

const readDayHours = (intervals: OpeningHours, path: Path, report: Report): DayHours => {
  if (intervals.length === 0) report('noHours', path, intervals, 'at least one opening time with its closing time')
  let closed = 0
  return intervals.map(([from, until], index) => {
    const opens = readTime(from, [...path, index, 0], report)
    const closes = readTime(until, [...path, index, 1], report)
    if (closes <= opens) report('closesBeforeOpening', [...path, index], [from, until], 'an opening time before its closing time')
    if (opens < closed)
      report('hoursOverlap', [...path, index], [from, until], 'an opening time not before the last closing time')
    closed = closes
    return [opens, closes]
  })
}

const readHalfDays = ({ halfDays = {} }: CalendarDocument, days: ReadDays, report: Report): ReadonlyMap<Day, DayHours> =>
  new Map(
    Object.entries(halfDays).map(([iso, intervals]) => {
      const path = ['halfDays', iso]
      const day = readDate(iso, path, report)
      if (day < days.first || day > days.last) report('outsideCoverage', path, iso, 'a covered date')
      else if (!Number.isNaN(day) && !opensOn(days, day)) report('closedDay', path, iso, 'a date that is open')
      return [day, readDayHours(intervals, path, report)]
    }),
  )

/** Days that can be open, and nobody says from when to when. */
const reportMissing = (
  document: CalendarDocument,
  hours: readonly (DayHours | undefined)[],
  halfDays: ReadonlyMap<Day, DayHours>,
  report: Report,
): void => {
  for (const weekday of new Set(document.open)) {
    if (hours[weekdays.indexOf(weekday)] === undefined) report('noHours', ['hours', weekday], undefined, 'opening hours')
  }
  for (const [index, iso] of (document.extraOpen ?? []).entries()) {
    const day = dayOf(iso)
    if (typeof day !== 'number' || halfDays.has(day) || hours[weekdayIndexOf(day)] !== undefined) continue
    report('noHours', ['extraOpen', index], iso, 'a date with opening hours, of its weekday or its own')
  }
}
