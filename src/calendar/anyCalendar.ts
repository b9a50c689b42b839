/**
 * A calendar, or what `calendarOf` answered: every function takes either.
 *
 * So a calendar written in code is read once and asked at once. If it could not be read, every question is answered with the
 * first thing that is wrong with it.
 */
import type { Either } from '../kernel/either.ts'
import type { Issue } from '../kernel/issue.ts'
import type { Calendar } from './calendar.ts'
import type { CalendarIssue } from './calendarIssue.ts'

/** A calendar, or what `calendarOf` answered. */
export type AnyCalendar = Calendar | Either<readonly CalendarIssue[], Calendar>

/** What was given as a calendar is not one, or its document could not be read. */
export type NotACalendarIssue = Issue & { readonly code: 'notACalendar' }

/** A question has a calendar before anything else: this look is all that most calls pay. */
export const isCalendar = (given: AnyCalendar): given is Calendar =>
  (given as Calendar | undefined | null)?.tables !== undefined && (given as Calendar).document !== undefined

/** The calendar, or why there is none. */
export const calendarIn = (given: AnyCalendar, name: string | number = 'calendar'): Calendar | NotACalendarIssue =>
  isCalendar(given) ? given : unwrapped(given, name)

const unwrapped = (given: Exclude<AnyCalendar, Calendar>, name: string | number): Calendar | NotACalendarIssue => {
  // What comes from plain JavaScript may be anything.
  const answer = given as Partial<Exclude<AnyCalendar, Calendar>> | undefined | null
  if (answer?._tag === 'Right' && answer.right !== undefined && isCalendar(answer.right)) return answer.right
  const first = answer?._tag === 'Left' ? answer.left?.[0] : undefined
  return first === undefined
    ? { code: 'notACalendar', path: [name], found: given, expected: 'a calendar, or what calendarOf answered' }
    : { ...first, code: 'notACalendar', path: [name, ...first.path] }
}
