/**
 * Which days a document opens and closes, and every contradiction in what it says of them.
 *
 * A date that cannot be read is reported and then left out, so that one slip does not hide the next.
 */
import { type Day, dayOf, type Weekday, weekdayIndexOf, weekdays } from '../value/day.ts'
import type { Report } from './calendarIssue.ts'
import type { CalendarDocument } from './document.ts'

export type Path = readonly (string | number)[]

export type ReadDays = {
  readonly first: Day
  readonly last: Day
  /** The open weekdays by their place in the week, Monday first. */
  readonly open: readonly number[]
  readonly holidays: ReadonlySet<Day>
  /** In the order of the document; NaN for what is no date. */
  readonly extraOpen: readonly Day[]
}

export const readDays = (document: CalendarDocument, report: Report): ReadDays => {
  const { covers, open, extraOpen = [] } = document
  const first = readDate(covers[0], ['covers', 0], report)
  const last = readDate(covers[1], ['covers', 1], report)
  if (last < first) report('coverageReversed', ['covers'], covers, 'the first covered date and the last')
  if (open.length === 0) report('emptyWeek', ['open'], open, 'at least one weekday')
  const covered = { first, last }
  const holidays = new Set(
    document.holidays.map((holiday, index) =>
      typeof holiday === 'string'
        ? readCovered(holiday, ['holidays', index], covered, report)
        : readCovered(holiday.date, ['holidays', index, 'date'], covered, report),
    ),
  )
  return {
    ...covered,
    open: open.map((weekday, index) => readWeekday(weekday, ['open', index], report)),
    holidays,
    extraOpen: extraOpen.map((iso, index) => {
      const day = readCovered(iso, ['extraOpen', index], covered, report)
      if (day >= first && holidays.has(day)) report('holidayAndExtraOpen', ['extraOpen', index], iso, 'a date that is no holiday')
      return day
    }),
  }
}

/** Whether a covered day is open. */
export const opensOn = ({ extraOpen, open, holidays }: ReadDays, day: Day): boolean =>
  extraOpen.includes(day) || (open.includes(weekdayIndexOf(day)) && !holidays.has(day))

/** The day of a date that has to be covered; NaN, and reported, where it is none. */
export const readCovered = (iso: string, path: Path, { first, last }: Pick<ReadDays, 'first' | 'last'>, report: Report): Day => {
  const day = readDate(iso, path, report)
  if (day < first || day > last) report('outsideCoverage', path, iso, 'a covered date')
  return day
}

/** The place of a weekday in the week, Monday first; −1, and reported, where it is none. */
export const readWeekday = (name: string, path: Path, report: Report): number => {
  const index = weekdays.indexOf(name as Weekday)
  if (index < 0) report('unknownWeekday', path, name, `one of ${weekdays.join(', ')}`)
  return index
}

const readDate = (iso: string, path: Path, report: Report): Day => {
  const day = dayOf(iso)
  if (typeof day === 'number') return day
  report('notADate', path, iso, day.expected)
  return Number.NaN
}
