/**
 * One part of the way, and where it leads.
 *
 * 1. Days are counted from a day where one is known. Then no cut-off applies: that was for what comes from a customer.
 * 2. Hours are counted from an instant.
 */
import type { Calendar } from '../calendar/calendar.ts'
import type { Counting } from '../calendar/document.ts'
import type { Day } from '../value/day.ts'
import type { Instant } from '../value/instant.ts'
import { deadlineAfter, dueOn } from './deadlineAfter.ts'
import { type DeadlineIssue, notASpan } from './deadlineIssue.ts'
import type { Span } from './span.ts'
import { dayZero, dayZeroOf, targetDay } from './targetDay.ts'

/** One part of the way, on the calendar of who goes it. */
export type Leg = { readonly calendar: Calendar; readonly span: Span; readonly counting?: Counting }

/** How far a leg leads: to an instant, and where it counts days, to a day. */
export type Reached = { readonly instant: Instant; readonly day?: Day }

/** Where the leg leads from there: `after` has a day where the day is known, and its instant only ends it. */
export const reachedBy = (leg: Leg, after: Reached, end: 'earliest' | 'latest'): Reached | DeadlineIssue => {
  const { calendar, counting = calendar.counting } = leg
  const span = end === 'earliest' ? earliestOf(leg.span) : leg.span
  if (typeof span !== 'object' || span === null) return notASpan(span)
  if ('hours' in span || 'openHours' in span) {
    const instant = deadlineAfter(calendar, after.instant, span)
    return typeof instant === 'number' ? { instant } : instant
  }
  const zero =
    after.day === undefined
      ? dayZeroOf(calendar, counting.from, after.instant)
      : dayZero(calendar, counting.from, after.day, BEFORE_ANY_CUTOFF)
  if (typeof zero !== 'number') return zero
  const day = targetDay(calendar, zero, span)
  if (typeof day !== 'number') return day
  const instant = dueOn(calendar, day, end === 'earliest' ? 'startOfDay' : counting.due, after.instant)
  return typeof instant === 'number' ? { instant, day } : instant
}

const BEFORE_ANY_CUTOFF = -1

/** Whether it is not sure on which day it leads. */
export const isWindow = ({ span }: Leg): boolean => 'businessDays' in span && typeof span.businessDays !== 'number'

const earliestOf = (span: Span): Span =>
  'businessDays' in span && typeof span.businessDays !== 'number' ? { businessDays: span.businessDays[0] } : span
