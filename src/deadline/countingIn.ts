/** How days are counted in a call: as the calendar says, or as the call does. */
import type { Calendar } from '../calendar/calendar.ts'
import type { Counting } from '../calendar/document.ts'
import { timeOfDay } from '../calendar/timeOfDay.ts'
import { type DeadlineIssue, notATimeOfDay } from './deadlineIssue.ts'

export const countingIn = (calendar: Calendar, given: Counting | undefined): Counting | DeadlineIssue =>
  given === undefined || given === calendar.counting ? calendar.counting : (wrongIn(given) ?? given)

const wrongIn = (given: Counting): DeadlineIssue | undefined => {
  if (typeof given !== 'object' || given === null) return issue([], given, 'from and due')
  for (const key in given) {
    if (key !== 'from' && key !== 'due') return issue([key], (given as Readonly<Record<string, unknown>>)[key], 'from and due')
  }
  const { from, due } = given
  if (from !== 'eventDay' && from !== 'receipt') return issue(['from'], from, 'one of eventDay, receipt')
  if (due === 'endOfDay' || due === 'startOfDay' || due === 'sameTime') return undefined
  if (typeof due !== 'object' || due === null) {
    return issue(['due'], due, 'one of endOfDay, startOfDay, sameTime, or a time as { at }')
  }
  for (const key in due) {
    if (key !== 'at') return issue(['due', key], (due as Readonly<Record<string, unknown>>)[key], 'at alone')
  }
  return timeOfDay(due.at) === undefined ? notATimeOfDay(['counting', 'due', 'at'], due.at) : undefined
}

const issue = (path: readonly string[], found: unknown, expected: string): DeadlineIssue => ({
  code: 'notACounting',
  path: ['counting', ...path],
  found,
  expected,
})
