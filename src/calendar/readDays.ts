/**
 * Which days a document opens and closes, and every contradiction in what it says of them.
 *
 * A date that cannot be read is reported and then left out, so that one slip does not hide the next.
 */
import { type Day, dayOf, NO_DAY, type Weekday, weekdayIndexOf, weekdays } from '../value/day.ts'
import type { Path, Report } from './calendarIssue.ts'
import type { CalendarDocument, Holiday } from './document.ts'
import { isObject, readEach, readKeys, readList } from './readForm.ts'

export type ReadDays = {
  readonly first: Day
  readonly last: Day
  /** The open weekdays by their place in the week, Monday first. */
  readonly open: readonly number[]
  readonly holidays: ReadonlySet<Day>
  /** In the order of the document; NaN for what is not a date. */
  readonly extraOpen: readonly Day[]
}

export const readDays = (document: CalendarDocument, report: Report): ReadDays => {
  const covers = readList(document.covers, ['covers'], report, COVERAGE)
  const open = readList(document.open, ['open'], report, 'a list of weekdays')
  const extraOpen = readList(document.extraOpen ?? [], ['extraOpen'], report, 'a list of dates')
  const covered = readCoverage(covers, report)
  if (Array.isArray(document.covers) && covers.length !== 2) report('wrongValue', ['covers'], covers, COVERAGE)
  if (Array.isArray(document.open) && open.length === 0) report('emptyWeek', ['open'], open, 'at least one weekday')
  const holidays = new Set(
    readEach(readList(document.holidays, ['holidays'], report, 'a list of dates'), (holiday, index) =>
      readHoliday(holiday, index, covered, report),
    ),
  )
  return {
    ...covered,
    open: readEach(open, (weekday, index) => readWeekday(weekday, ['open', index], report)),
    holidays,
    extraOpen: readEach(extraOpen, (iso, index) => {
      const day = readCovered(iso, ['extraOpen', index], covered, report)
      if (day >= covered.first && holidays.has(day)) {
        report('holidayAndExtraOpen', ['extraOpen', index], iso, 'a date that is not a holiday')
      }
      return day
    }),
  }
}

type Coverage = Pick<ReadDays, 'first' | 'last'>

const COVERAGE = 'the first covered date and the last'
/** A thousand years. */
const MOST_DAYS = 365_243

const readCoverage = (covers: readonly string[], report: Report): Coverage => {
  const [first = NO_DAY, last = NO_DAY] = readEach(covers.slice(0, 2), (date, index) => readDate(date, ['covers', index], report))
  if (last < first) report('coverageReversed', ['covers'], covers, COVERAGE)
  if (last - first < MOST_DAYS || Number.isNaN(last - first)) return { first, last }
  report('coverageTooLong', ['covers'], covers, 'at most a thousand years')
  return { first, last: NO_DAY }
}

const readHoliday = (holiday: string | Holiday, index: number, covered: Coverage, report: Report): Day => {
  if (!isObject(holiday)) return readCovered(holiday, ['holidays', index], covered, report)
  const path = ['holidays', index]
  if (typeof holiday.name !== 'string') report('wrongValue', [...path, 'name'], holiday.name, 'a name')
  readKeys(holiday, ['date', 'name'], path, report)
  return readCovered(holiday.date, [...path, 'date'], covered, report)
}

/** Whether a covered day is open, of which the extra open ones are these. */
export const opensOn = ({ open, holidays }: ReadDays, extraOpen: ReadonlySet<Day>, day: Day): boolean =>
  extraOpen.has(day) || (open.includes(weekdayIndexOf(day)) && !holidays.has(day))

/** The day of a date that has to be covered; NaN, and reported, where it is none. */
export const readCovered = (iso: string, path: Path, { first, last }: Coverage, report: Report): Day => {
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
