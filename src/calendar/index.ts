/**
 * Business days, opening hours and deadlines, for whoever needs them alone.
 *
 * @module
 */
export { type Day, type DateIssue, dayOf, isoOf, type Weekday, weekdayOf } from '../value/day.ts'
export { type Instant, type InstantIssue, instantOf, isoOfInstant } from '../value/instant.ts'
export { addBusinessDays, nextBusinessDay, previousBusinessDay } from './addBusinessDays.ts'
export { adjust, type Roll } from './adjust.ts'
export type { Calendar } from './calendar.ts'
export type { CalendarIssue, CalendarIssueCode } from './calendarIssue.ts'
export { calendarOf } from './calendarOf.ts'
export { countBusinessDays } from './countBusinessDays.ts'
export type { DayIssue } from './dayIssue.ts'
export type { CalendarDocument, Counting, Holiday, OpeningHours, TimesOfWeek } from './document.ts'
export { isBusinessDay } from './isBusinessDay.ts'
export { deadlineAfter, type Window, windowAfter } from '../deadline/deadlineAfter.ts'
export type { DeadlineIssue } from '../deadline/deadlineIssue.ts'
export { openTimeBetween } from '../deadline/openTime.ts'
export type { Span, Within } from '../deadline/span.ts'
