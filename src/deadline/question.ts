/**
 * What a call asks of a calendar: so much of one unit, counted in one way; and when so much is over.
 *
 * 1. `hours` is elapsed time: no calendar, no zone.
 * 2. `openHours` is elapsed time during opening hours.
 * 3. Every other unit is counted as days on the calendar's clocks, from the day of the event or of receipt; the last one's due
 *    time is an instant again.
 */
import { type AnyCalendar, calendarIn } from '../calendar/anyCalendar.ts'
import type { Calendar } from '../calendar/calendar.ts'
import type { Counting } from '../calendar/document.ts'
import { type GivenInstant, type Instant, isInstant } from '../value/instant.ts'
import { countingIn } from './countingIn.ts'
import { type DeadlineIssue, notAnInstant, spanIssue } from './deadlineIssue.ts'
import { checked, dueOn } from './dueOn.ts'
import { addOpenTime } from './openTime.ts'
import { amountIn, millisecondsIn, type OneAmount, unitIn } from './readSpan.ts'
import type { Amount, DayOptions, Span, Unit } from './span.ts'
import { dayZeroOf, targetDay } from './targetDay.ts'

/** What is asked, once all of it is known to be right. */
export type Question = {
  readonly calendar: Calendar
  readonly unit: Unit
  readonly amount: Amount
  readonly options: DayOptions
  readonly counting: Counting
}

export const questionOf = (
  calendar: AnyCalendar,
  instant: GivenInstant,
  span: Span,
  said: Counting | undefined,
): Question | DeadlineIssue => {
  const known = calendarIn(calendar)
  if ('code' in known) return known
  if (!isInstant(instant)) return notAnInstant('instant', instant)
  const unit = unitIn(span)
  if (typeof unit === 'object') return unit
  const counting = countingIn(known, said)
  // What a span may say beside its unit has been looked at with the unit.
  return 'code' in counting
    ? counting
    : { calendar: known, unit, amount: amountIn(span, unit), options: span as DayOptions, counting }
}

/** The instant at which so much of what is asked is over. */
export const endOf = (
  { calendar, unit, options, counting }: Question,
  instant: Instant,
  count: number,
  path: OneAmount['path'],
  due: Counting['due'] = counting.due,
): Instant | DeadlineIssue => {
  if (unit === 'hours') return afterHours(instant, count, path)
  if (unit === 'openHours') {
    const open = millisecondsIn(count)
    return open >= 0 ? addOpenTime(calendar, instant, open) : spanIssue(path, count, `${HOURS}, not negative`)
  }
  const zero = dayZeroOf(calendar, counting.from, instant, options.cutoff)
  if (typeof zero !== 'number') return zero
  const target = targetDay(calendar, zero, unit, { count, path }, options)
  return typeof target === 'number' ? dueOn(calendar, target, due, instant) : target
}

const afterHours = (instant: Instant, hours: number, path: OneAmount['path']): Instant | DeadlineIssue => {
  const elapsed = millisecondsIn(hours)
  return Number.isNaN(elapsed) ? spanIssue(path, hours, HOURS) : checked(instant + elapsed)
}

const HOURS = 'a number of hours in whole milliseconds'
