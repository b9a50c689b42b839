/** What the deadline functions answer when there is no instant to answer. */
import type { DayIssue } from '../calendar/dayIssue.ts'
import type { Issue } from '../kernel/issue.ts'

/**
 * - `notAnInstant`: the event is no instant, or the deadline would be none.
 * - `notASpan`: a span that is no length of time: no whole number of its unit, a window that ends before it begins.
 * - `notATime`: no time of day to be due at.
 * - `noHours`: open hours are to be counted, and the calendar has none.
 * - the rest: as for days.
 */
export type DeadlineIssue = DayIssue | (Issue & { readonly code: 'notAnInstant' | 'notASpan' | 'notATime' | 'noHours' })

export const notAnInstant = (name: string, found: number): DeadlineIssue => ({
  code: 'notAnInstant',
  path: [name],
  found,
  expected: 'whole epoch milliseconds within 8.64e15 of 1970',
})

/** What is no span at all. */
export const notASpan = (found: unknown): DeadlineIssue => ({
  code: 'notASpan',
  path: ['span'],
  found,
  expected: 'one of hours, days, businessDays, openHours',
})

export const spanIssue = (unit: string, found: unknown, expected: string): DeadlineIssue => ({
  code: 'notASpan',
  path: ['span', unit],
  found,
  expected,
})
