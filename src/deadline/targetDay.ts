/**
 * The day on which a span ends, as a matter of days alone.
 *
 * 1. Day 0 is the day of the event, or the day on which it counts as received.
 * 2. Day 0 is never counted. A span of 0 ends on it.
 * 3. Calendar days, weeks and months first lead to a day; then a roll, or a least number of business days, may move it.
 */
import { millisecondsInDay } from 'date-fns/constants'
import { addBusinessDays } from '../calendar/addBusinessDays.ts'
import { dateInMonthOf, monthsAfter } from '../calendar/addMonths.ts'
import { adjust } from '../calendar/adjust.ts'
import { type Calendar, knowsDay, openDayAt, openOn, rankOf } from '../calendar/calendar.ts'
import { crossingIssue, type DayIssue, dayIssue } from '../calendar/dayIssue.ts'
import type { Counting } from '../calendar/document.ts'
import { cutoffTimeOn } from '../calendar/timesOn.ts'
import { dayOn, instantShowing } from '../calendar/zone.ts'
import { type Day, isDay, isoOf, NO_DAY, notADay, plusDays } from '../value/day.ts'
import { type Instant, isInstant } from '../value/instant.ts'
import { type DeadlineIssue, notAnInstant, spanIssue } from './deadlineIssue.ts'
import type { OneAmount } from './readSpan.ts'
import type { DayOptions, DayUnit } from './span.ts'

/**
 * Day 0 for an event on a day. From `receipt` it is the first open day that is not before the event; of an open day, the part
 * after the cut-off belongs to the next.
 */
export const dayZero = (calendar: Calendar, from: Counting['from'], day: Day, isAfterCutoff: boolean): Day | DayIssue => {
  if (from === 'eventDay') return day
  const rank = rankOf(calendar, day)
  const received = openDayAt(calendar, isAfterCutoff && openOn(calendar, day) ? rank + 1 : rank)
  if (!Number.isNaN(received)) return received
  return knowsDay(calendar, day) ? crossingIssue(calendar, ['instant'], isoOf(day)) : dayIssue(calendar, 'instant', day)
}

/**
 * Day 0 for an event at an instant. A cut-off is an instant, the first at which the clocks show its time on that day: from then on
 * it has passed, whatever they show later.
 *
 * `own` is the span's own cut-off, whose form has been looked at: see `cutoffTimeOn`.
 */
export const dayZeroOf = (calendar: Calendar, from: Counting['from'], instant: Instant, own?: string): Day | DeadlineIssue => {
  if (!isInstant(instant)) return notAnInstant('instant', instant)
  const { zone } = calendar.tables
  const day = dayOn(zone, instant)
  if (from === 'eventDay') return day
  const cutoff = cutoffTimeOn(calendar, day, own)
  const isAfter = cutoff !== Number.POSITIVE_INFINITY && instant >= instantShowing(zone, day * millisecondsInDay + cutoff)
  return dayZero(calendar, from, day, isAfter)
}

/** The last day of so many units counted from day 0. */
export const targetDay = (
  calendar: Calendar,
  zero: Day,
  unit: DayUnit,
  amount: OneAmount,
  options: DayOptions,
): Day | DeadlineIssue => {
  if (unit === 'businessDays') return openDayAfter(calendar, zero, amount)
  const reached = reachedDay(zero, unit, amount, options)
  return typeof reached === 'number' ? movedDay(calendar, zero, reached, unit, amount, options) : reached
}

/** Where calendar days, weeks or months lead before anything moves it. */
export const reachedDay = (
  zero: Day,
  unit: Exclude<DayUnit, 'businessDays'>,
  { count, path }: OneAmount,
  { on, endOfMonth = 'clip' }: DayOptions,
): Day | DeadlineIssue => {
  if (!Number.isSafeInteger(count)) return spanIssue(path, count, `a whole number of ${unit}`)
  if (endOfMonth !== 'clip' && endOfMonth !== 'keep') return spanIssue(['endOfMonth'], endOfMonth, 'one of clip, keep')
  const day = daysOn(zero, unit, count, endOfMonth)
  if (on === undefined) return day
  const isMonthly = unit !== 'days' && unit !== 'weeks'
  const isDate = on === 'last' || (isMonthly && Number.isInteger(on) && on >= 1 && on <= 31)
  if (!isDate) return spanIssue(['on'], on, isMonthly ? 'a date from 1 to 31, or last' : 'last')
  return isDay(day) ? dateInMonthOf(day, on === 'last' ? 31 : on) : day
}

const daysOn = (zero: Day, unit: Exclude<DayUnit, 'businessDays'>, count: number, endOfMonth: 'clip' | 'keep'): Day => {
  switch (unit) {
    case 'days':
      return plusDays(zero, count)
    case 'weeks':
      return plusDays(zero, count * 7)
    case 'months':
      return isDay(zero) ? monthsAfter(zero, count, endOfMonth) : NO_DAY
    case 'quarters':
      return isDay(zero) ? monthsAfter(zero, count * 3, endOfMonth) : NO_DAY
    case 'years':
      return isDay(zero) ? monthsAfter(zero, count * 12, endOfMonth) : NO_DAY
  }
}

const movedDay = (
  calendar: Calendar,
  zero: Day,
  reached: Day,
  unit: DayUnit,
  { count, path }: OneAmount,
  { roll = 'none', atLeastBusinessDays }: DayOptions,
): Day | DeadlineIssue => {
  const rolled = roll === 'none' ? reached : rolledDay(calendar, reached, roll, count, path)
  if (typeof rolled !== 'number') return rolled
  // Calendar days need no calendar, as long as nothing is moved; what is not a day has no end, and is refused there.
  if (!isDay(rolled) && unit !== 'days' && unit !== 'weeks') return notADayIssue(path, count)
  if (atLeastBusinessDays === undefined) return rolled
  if (!(atLeastBusinessDays >= 0)) {
    return spanIssue(['atLeastBusinessDays'], atLeastBusinessDays, 'a whole number of days, not negative')
  }
  const least = openDayAfter(calendar, zero, { count: atLeastBusinessDays, path: ['atLeastBusinessDays'] })
  return typeof least === 'number' && least < rolled ? rolled : least
}

const notADayIssue = (path: OneAmount['path'], count: number): DeadlineIssue => ({
  ...notADay('', count),
  path: ['span', ...path],
})

const rolledDay = (
  calendar: Calendar,
  day: Day,
  roll: NonNullable<DayOptions['roll']>,
  count: number,
  path: OneAmount['path'],
): Day | DeadlineIssue => {
  const rolled = adjust(calendar, day, roll)
  if (typeof rolled === 'number') return rolled
  if (rolled.code === 'notARoll') return spanIssue(['roll'], roll, rolled.expected)
  const at = ['span', ...path]
  return isDay(day) ? crossingIssue(calendar, at, count) : { ...rolled, path: at, found: count }
}

const openDayAfter = (calendar: Calendar, zero: Day, { count, path }: OneAmount): Day | DeadlineIssue => {
  const day = addBusinessDays(calendar, zero, count)
  if (typeof day === 'number') return day
  if (day.code === 'notACount') return spanIssue(path, count, day.expected)
  return day.path[0] === 'count' ? { ...day, path: ['span', ...path] } : { ...day, path: ['instant'] }
}
