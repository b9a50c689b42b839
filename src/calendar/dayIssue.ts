/** What the day functions answer when there is no day to answer. */
import type { Issue } from '../kernel/issue.ts'
import { type Day, isDay, isoOf, notADay } from '../value/day.ts'
import type { Calendar } from './calendar.ts'

/**
 * - `notADay`: not a whole number, or more than 100 million days from 1970.
 * - `notACount`: not a whole number.
 * - `notARoll`: none of the names there are.
 * - `outsideCalendar`: the day, or one that would have to be crossed, is not covered. An extended calendar can answer.
 */
export type DayIssue = Issue & { readonly code: 'notADay' | 'notACount' | 'notARoll' | 'outsideCalendar' }

/** Why the calendar has no answer for a day that was given. */
export const dayIssue = (calendar: Calendar, name: string, day: Day): DayIssue =>
  isDay(day)
    ? { code: 'outsideCalendar', path: [name], found: isoOf(day), expected: `a day ${covered(calendar)}` }
    : notADay(name, day)

/** Why no day is that many open days away from a day that the calendar knows. */
export const countIssue = (calendar: Calendar, count: number): DayIssue =>
  Number.isSafeInteger(count)
    ? crossingIssue(calendar, ['count'], count)
    : { code: 'notACount', path: ['count'], found: count, expected: 'a whole number of days' }

/** The way from a known day leads out of the calendar. */
export const crossingIssue = (calendar: Calendar, path: DayIssue['path'], found: string | number): DayIssue => ({
  code: 'outsideCalendar',
  path,
  found,
  expected: `one that leads to an open day ${covered(calendar)}`,
})

const covered = ({ document, first, last }: Calendar): string =>
  document.beyond === 'weekdays' ? 'within 100 million days of 1970-01-01' : `within ${isoOf(first)} to ${isoOf(last)}`
