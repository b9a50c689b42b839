/**
 * Which days a document opens and closes, and every contradiction in what it says of them.
 *
 * A date that cannot be read is reported and then left out, so that one slip does not hide the next.
 */
import { type Day, dayOf, type Weekday, weekdayIndexOf, weekdays } from '../value/day.ts'
import type { Report } from './calendarIssue.ts'
import type { CalendarDocument } from './document.ts'

export type ReadDays = {
  readonly first: Day
  readonly last: Day
  readonly open: readonly Weekday[]
  readonly holidays: ReadonlySet<Day>
  readonly extraOpen: ReadonlySet<Day>
}

export const readDays = (document: CalendarDocument, report: Report): ReadDays => {
  const [first, last] = readCoverage(document, report)
  const dateWithin = (iso: string, path: readonly (string | number)[]): Day => {
    const day = readDate(iso, path, report)
    if (day < first || day > last) report('outsideCoverage', path, iso, `a date within ${document.covers.join(' to ')}`)
    return day
  }
  const holidays = new Set(
    document.holidays.map((holiday, index) =>
      typeof holiday === 'string'
        ? dateWithin(holiday, ['holidays', index])
        : dateWithin(holiday.date, ['holidays', index, 'date']),
    ),
  )
  const extraOpen = new Set<Day>()
  for (const [index, iso] of (document.extraOpen ?? []).entries()) {
    const day = dateWithin(iso, ['extraOpen', index])
    extraOpen.add(day)
    if (holidays.has(day)) report('holidayAndExtraOpen', ['extraOpen', index], iso, 'a date that is not among the holidays')
  }
  return { first, last, open: readWeek(document, report), holidays, extraOpen }
}

/** Whether a covered day is open. */
export const opensOn = (days: ReadDays, day: Day): boolean =>
  days.extraOpen.has(day) || (days.open.includes(weekdays[weekdayIndexOf(day)] as Weekday) && !days.holidays.has(day))

/** The day of a date; NaN, and reported, where it is none. */
export const readDate = (iso: string, path: readonly (string | number)[], report: Report): Day => {
  const day = dayOf(iso)
  if (typeof day === 'number') return day
  report('notADate', path, iso, day.expected)
  return Number.NaN
}

const readCoverage = ({ covers }: CalendarDocument, report: Report): readonly [first: Day, last: Day] => {
  const first = readDate(covers[0], ['covers', 0], report)
  const last = readDate(covers[1], ['covers', 1], report)
  if (last < first) report('coverageReversed', ['covers'], covers, 'the first covered date and the last')
  return [first, last]
}

const readWeek = ({ open }: CalendarDocument, report: Report): readonly Weekday[] => {
  for (const [index, weekday] of open.entries()) {
    if (!weekdays.includes(weekday)) report('unknownWeekday', ['open', index], weekday, `one of ${weekdays.join(', ')}`)
  }
  if (open.length === 0) report('emptyWeek', ['open'], open, 'at least one weekday')
  return open
}
