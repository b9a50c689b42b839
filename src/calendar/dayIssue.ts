/** What the day functions answer when there is no day to answer. */
import type { Issue } from '../kernel/issue.ts'
import { type Day, type DayOrDate, dayOf, isDay, isoOf, notADay } from '../value/day.ts'
import type { NotACalendarIssue } from './anyCalendar.ts'
import type { Calendar } from './calendar.ts'

/**
 * - `notACalendar`: not a calendar, or one whose document could not be read.
 * - `notADay`, `notADate`: not a whole number of days, or more than 100 million from 1970; not a date as `2026-11-21`.
 * - `notACount`: not a whole number.
 * - `notARoll`, `notAnOption`: not one of the names or options there are.
 * - `outsideCalendar`: the day, or one that would have to be crossed, is not covered. An extended calendar can answer.
 */
export type DayIssue =
  | NotACalendarIssue
  | (Issue & { readonly code: 'notADay' | 'notADate' | 'notACount' | 'notARoll' | 'notAnOption' | 'outsideCalendar' })

/** The day that was asked about, given as a day or as a date. */
export const dayIn = (given: DayOrDate, name: string): Day | DayIssue => {
  if (typeof given === 'number') return given
  if (typeof given !== 'string') return notADay(name, given)
  const day = dayOf(given)
  return typeof day === 'number' ? day : { ...day, path: [name] }
}

/** Asks about a date, and answers with a date. */
export const onDate = (given: string, name: string, ask: (day: Day) => Day | DayIssue): string | DayIssue => {
  const day = dayIn(given, name)
  const answer = typeof day === 'number' ? ask(day) : day
  return typeof answer === 'number' ? isoOf(answer) : answer
}

/** Why the calendar has no answer for a day that was given. */
export const dayIssue = (calendar: Calendar, name: string, day: Day): DayIssue =>
  isDay(day)
    ? { code: 'outsideCalendar', path: [name], found: isoOf(day), expected: `a day ${covered(calendar)}` }
    : notADay(name, day)

/** Why no day is that many open days away from a day that the calendar knows. */
export const countIssue = (calendar: Calendar, count: number): DayIssue =>
  Number.isSafeInteger(count) ? crossingIssue(calendar, ['count'], count) : notACount('count', count)

export const notACount = (name: string, count: unknown): DayIssue => ({
  code: 'notACount',
  path: [name],
  found: count,
  expected: 'a whole number of days',
})

/** The way from a known day leads out of the calendar. */
export const crossingIssue = (calendar: Calendar, path: DayIssue['path'], found: string | number): DayIssue => ({
  code: 'outsideCalendar',
  path,
  found,
  expected: `one that leads to an open day ${covered(calendar)}`,
})

const covered = ({ document, first, last }: Calendar): string =>
  document.beyond === 'weekdays' ? 'within 100 million days of 1970-01-01' : `within ${isoOf(first)} to ${isoOf(last)}`
