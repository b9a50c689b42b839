/**
 * Which days a document opens and closes, and every contradiction in what it says of them.
 *
 * A date that cannot be read is reported and then left out, so that one slip does not hide the next.
 */
import { type Day, dayOf, NO_DAY, type Weekday, weekdayIndexOf, weekdays } from '../value/day.ts'
import type { Path, Report } from './calendarIssue.ts'
import type { CalendarDocument, Holiday } from './document.ts'
import { isObject, readList } from './readForm.ts'

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
  const covers = readList(document.covers, ['covers'], report, COVERAGE)
  const open = readList(document.open, ['open'], report, 'a list of weekdays')
  const extraOpen = readList(document.extraOpen ?? [], ['extraOpen'], report, 'a list of dates')
  const [first = NO_DAY, last = NO_DAY] = covers.map((date, index) => readDate(date, ['covers', index], report))
  if (Array.isArray(document.covers) && covers.length !== 2) report('wrongValue', ['covers'], covers, COVERAGE)
  if (last < first) report('coverageReversed', ['covers'], covers, COVERAGE)
  if (Array.isArray(document.open) && open.length === 0) report('emptyWeek', ['open'], open, 'at least one weekday')
  const covered = { first, last }
  const holidays = new Set(
    readList(document.holidays, ['holidays'], report, 'a list of dates').map((holiday, index) =>
      readHoliday(holiday, ['holidays', index], covered, report),
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

const COVERAGE = 'the first covered date and the last'

const readHoliday = (holiday: string | Holiday, path: Path, covered: Pick<ReadDays, 'first' | 'last'>, report: Report): Day => {
  if (!isObject(holiday)) return readCovered(holiday, path, covered, report)
  if (typeof holiday.name !== 'string') report('wrongValue', [...path, 'name'], holiday.name, 'a name')
  return readCovered(holiday.date, [...path, 'date'], covered, report)
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
  return NO_DAY
}
