/**
 * One part of the way, and where it leads.
 *
 * 1. Days are counted from a day where one is known. Then no cut-off applies: that was for what comes from a customer.
 * 2. Hours are counted from an instant.
 */
import { type AnyCalendar, calendarIn } from '../calendar/anyCalendar.ts'
import type { Calendar } from '../calendar/calendar.ts'
import type { Counting } from '../calendar/document.ts'
import type { Day } from '../value/day.ts'
import type { Instant } from '../value/instant.ts'
import { countingIn } from './countingIn.ts'
import { deadlineAfter } from './deadlineAfter.ts'
import type { DeadlineIssue } from './deadlineIssue.ts'
import { dueOn } from './dueOn.ts'
import { amountIn, endIn, isWindow as isPair, type OneAmount, unitIn } from './readSpan.ts'
import type { DayOptions, End, Span } from './span.ts'
import { dayZero, dayZeroOf, targetDay } from './targetDay.ts'

/** One part of the way, on the calendar of whoever goes it. */
export type Leg = { readonly calendar: Calendar; readonly span: Span; readonly counting?: Counting }

/** A leg as it is asked for: its calendar may be what `calendarOf` answered. */
export type GivenLeg = Omit<Leg, 'calendar'> & { readonly calendar: AnyCalendar }

/** The leg, or what is wrong with it. */
export const legIn = (given: GivenLeg, name: string): Leg | DeadlineIssue => {
  if (typeof given !== 'object' || given === null) {
    return { code: 'notALeg', path: [name], found: given, expected: 'a calendar and a span' }
  }
  for (const key in given) {
    if (key !== 'calendar' && key !== 'span' && key !== 'counting') {
      return { code: 'notALeg', path: [name, key], found: key, expected: 'calendar, span and counting' }
    }
  }
  const calendar = calendarIn(given.calendar)
  return 'code' in calendar ? { ...calendar, path: [name, ...calendar.path] } : { ...given, calendar }
}

/** How far a leg leads: to an instant, and where it counts days, to a day. */
export type LegEnd = { readonly instant: Instant; readonly day?: Day }

/** Where the leg leads from there: `after` has a day where the day is known, and its instant only ends it. */
export const reachedBy = (leg: Leg, after: LegEnd, end: End): LegEnd | DeadlineIssue => {
  const { calendar, span } = leg
  const counting = countingIn(calendar, leg.counting)
  if ('code' in counting) return counting
  const unit = unitIn(span)
  if (typeof unit === 'object') return unit
  const amount = endIn(amountIn(span, unit), unit, end)
  if ('code' in amount) return amount
  if (unit === 'hours' || unit === 'openHours') {
    const instant = deadlineAfter(
      calendar,
      after.instant,
      unit === 'hours' ? { hours: amount.count } : { openHours: amount.count },
    )
    return typeof instant === 'number' ? { instant } : placedIn(instant, amount)
  }
  // What a span may say beside its unit is looked at where it is read.
  const options = span as DayOptions
  const zero =
    after.day === undefined
      ? dayZeroOf(calendar, counting.from, after.instant, options.cutoff)
      : dayZero(calendar, counting.from, after.day, BEFORE_CUTOFF)
  if (typeof zero !== 'number') return zero
  const day = targetDay(calendar, zero, unit, amount, options)
  if (typeof day !== 'number') return day
  const instant = dueOn(calendar, day, end === 'earliest' ? 'startOfDay' : counting.due, after.instant)
  return typeof instant === 'number' ? { instant, day } : instant
}

const BEFORE_CUTOFF = false

/** One end of a window was asked for alone: its place is in the pair. */
const placedIn = (issue: DeadlineIssue, { path }: OneAmount): DeadlineIssue =>
  issue.path[0] === 'span' ? { ...issue, path: ['span', ...path] } : issue

/** Whether it is not sure on which day it leads. */
export const isWindow = ({ span }: Leg): boolean => {
  const unit = unitIn(span)
  return typeof unit === 'string' && isPair(amountIn(span, unit))
}
