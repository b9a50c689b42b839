/**
 * Business days, opening hours and deadlines, for whoever needs them alone.
 *
 * @module
 */
export { deadlineAfter, type Window, windowAfter } from '../deadline/deadlineAfter.ts'
export type { DeadlineIssue } from '../deadline/deadlineIssue.ts'
export { type CountedDays, type DeadlineExplanation, explainDeadline, type SkippedDay } from '../deadline/explainDeadline.ts'
export type { ClockChange, LocalTime } from '../deadline/localTime.ts'
export { openTimeBetween } from '../deadline/openTime.ts'
export { type Leg, shipAndArrive } from '../deadline/shipAndArrive.ts'
export type { Span, Within } from '../deadline/span.ts'
export { type DateIssue, type Day, dayOf, isoOf, type Weekday, weekdayOf } from '../value/day.ts'
export { type Instant, type InstantIssue, instantOf, isoOfInstant } from '../value/instant.ts'
export { addBusinessDays, nextBusinessDay, previousBusinessDay } from './addBusinessDays.ts'
export { adjust, type Roll } from './adjust.ts'
export { businessDaysIn } from './businessDaysIn.ts'
export type { Calendar } from './calendar.ts'
export type { CalendarIssue, CalendarIssueCode } from './calendarIssue.ts'
export { calendarOf } from './calendarOf.ts'
export { allOpen, anyOpen } from './combine.ts'
export { countBusinessDays } from './countBusinessDays.ts'
export type { DayIssue } from './dayIssue.ts'
export type { CalendarDocument, Counting, Holiday, OpeningHours, TimesOfWeek } from './document.ts'
export { type DayExplanation, explainDay } from './explainDay.ts'
export { extendsCalendar } from './extendsCalendar.ts'
export { isBusinessDay } from './isBusinessDay.ts'
