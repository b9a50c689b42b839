/**
 * Business days, opening hours and deadlines, for whoever needs them alone.
 *
 * @module
 */
export { type ClockEvent, type ClockReading, explainClock, readClock } from '../deadline/clockReading.ts'
export type { Clock, Pause } from '../deadline/clock.ts'
export { isOpenAt, nextClosing, nextOpening } from '../deadline/opening.ts'
export { latestStart } from '../deadline/latestStart.ts'
export type { CountedDays, SkippedDay } from '../deadline/countedDays.ts'
export { deadlineAfter } from '../deadline/deadlineAfter.ts'
export { deadlineBefore } from '../deadline/deadlineBefore.ts'
export { type Window, windowAfter } from '../deadline/windowAfter.ts'
export type { DeadlineIssue } from '../deadline/deadlineIssue.ts'
export { type DeadlineExplanation, explainDeadline } from '../deadline/explainDeadline.ts'
export type { ClockChange, LocalTime } from '../deadline/localTime.ts'
export { openTimeBetween } from '../deadline/openTime.ts'
export type { GivenLeg, Leg } from '../deadline/leg.ts'
export { deadlineSvg, monthSvg } from '../deadline/picture/pictureSvg.ts'
export { deadlineText, monthText } from '../deadline/picture/pictureText.ts'
export { shipAndArrive } from '../deadline/shipAndArrive.ts'
export type { Amount, DaysOptions, Length, MonthsOptions, Span, Within } from '../deadline/span.ts'
export {
  type DateIssue,
  type Day,
  type DayOrDate,
  dayOf,
  dayOfNumber,
  isoOf,
  type NotADayIssue,
  type Weekday,
  weekdayOf,
} from '../value/day.ts'
export { type GivenInstant, type Instant, type InstantIssue, instantOf, isoOfInstant } from '../value/instant.ts'
export { addBusinessDays } from './addBusinessDays.ts'
export { previousBusinessDay } from './previousBusinessDay.ts'
export { nextBusinessDay } from './nextBusinessDay.ts'
export { addDays } from './addDays.ts'
export { addMonths, type EndOfMonth } from './addMonths.ts'
export { dateAt, dayAt, endOf, startOf } from './instants.ts'
export type { InstantAnswerIssue } from './instantAnswerIssue.ts'
export { coverageLeft } from './coverageLeft.ts'
export { businessDaysBetween } from './businessDaysBetween.ts'
export { type ClockConvention, instantAt } from './instantAt.ts'
export { businessDayOfMonth, lastDayOfMonth } from './monthDays.ts'
export { adjust, type Roll } from './adjust.ts'
export type { AnyCalendar, NotACalendarIssue } from './anyCalendar.ts'
export { businessDaysIn } from './businessDaysIn.ts'
export type { Calendar } from './calendar.ts'
export type { CalendarIssue, CalendarIssueCode } from './calendarIssue.ts'
export { calendarOf } from './calendarOf.ts'
export { allOpen, anyOpen } from './combine.ts'
export { type CountedEnds, countBusinessDays } from './countBusinessDays.ts'
export type { DayIssue } from './dayIssue.ts'
export type { CalendarDocument, Counting, Holiday, OpeningHours, Season, TimesOfWeek } from './document.ts'
export { type DayExplanation, explainDay } from './explainDay.ts'
export { extendsCalendar } from './extendsCalendar.ts'
export { type DateHolidaysEntry, fromDateHolidays, fromDateHolidaysOfRegions } from './holidays/fromDateHolidays.ts'
export { fromGovUk, type GovUkBankHolidays, type UkDivision } from './holidays/fromGovUk.ts'
export { fromICalendar } from './holidays/fromICalendar.ts'
export { fromNagerDate, type NagerDateEntry } from './holidays/fromNagerDate.ts'
export { fromOpenHolidays, type OpenHolidaysChoice, type OpenHolidaysEntry } from './holidays/fromOpenHolidays.ts'
export { fromPythonHolidays, type PythonHolidays } from './holidays/fromPythonHolidays.ts'
export type { HolidayIssue, ReadHolidays } from './holidays/holidayIssue.ts'
export { isBusinessDay } from './isBusinessDay.ts'
