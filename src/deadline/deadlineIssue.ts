/** What the deadline functions answer when there is no instant to answer. */
import type { DayIssue } from '../calendar/dayIssue.ts'
import type { Issue } from '../kernel/issue.ts'

/**
 * - `notAnInstant`: the event is not an instant, or the deadline would not be one.
 * - `notASpan`: not a length of time: another unit or two, an unknown option, not a whole number, a window that ends before it
 *   begins.
 * - `notACounting`: days can be counted from the day of the event or of receipt, to one of four times.
 * - `notATime`: not a time of day, or a local time that the clocks never show.
 * - `notALeg`: not a calendar and a span.
 * - `notAClock`: not a clock that was started, and paused and resumed in turn.
 * - `noHours`: open hours are to be counted, and the calendar has none.
 * - the rest: as for days.
 */
export type DeadlineIssue =
  | DayIssue
  | (Issue & {
      readonly code: 'notAnInstant' | 'notASpan' | 'notACounting' | 'notATime' | 'notALeg' | 'notAClock' | 'noHours'
    })

export const notAnInstant = (name: string, found: unknown): DeadlineIssue => ({
  code: 'notAnInstant',
  path: [name],
  found,
  expected: 'whole epoch milliseconds within 8.64e15 of 1970',
})

/** What is not a span at all. */
export const notASpan = (found: unknown): DeadlineIssue => ({
  code: 'notASpan',
  path: ['span'],
  found,
  expected: 'one of hours, openHours, businessDays, days, weeks, months, quarters, years',
})

export const notATimeOfDay = (path: DeadlineIssue['path'], found: unknown): DeadlineIssue => ({
  code: 'notATime',
  path,
  found,
  expected: 'a time as HH:MM, 00:00 to 24:00',
})

export const spanIssue = (path: DeadlineIssue['path'], found: unknown, expected: string): DeadlineIssue => ({
  code: 'notASpan',
  path: ['span', ...path],
  found,
  expected,
})
