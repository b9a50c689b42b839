/**
 * The day on which a span of days ends, as a matter of days alone.
 *
 * 1. Day 0 is the day of the event, or the day on which it counts as received.
 * 2. Day 0 is never counted. A span of 0 ends on it.
 */
import { millisecondsInDay } from 'date-fns/constants'
import { addBusinessDays } from '../calendar/addBusinessDays.ts'
import { adjust } from '../calendar/adjust.ts'
import { type Calendar, knowsDay, openDayAt, rankOf } from '../calendar/calendar.ts'
import { crossingIssue, type DayIssue, dayIssue } from '../calendar/dayIssue.ts'
import type { Counting } from '../calendar/document.ts'
import { dayOfLocal, offsetAt } from '../calendar/zone.ts'
import { type Day, isDay, isoOf, plusDays, weekdayIndexOf } from '../value/day.ts'
import { type Instant, isInstant } from '../value/instant.ts'
import { type DeadlineIssue, notAnInstant, notASpan, spanIssue } from './deadlineIssue.ts'
import type { Span } from './span.ts'

export type DaySpan = Extract<Span, { readonly days: number } | { readonly businessDays: unknown }>

/**
 * Day 0 for an event on a day, at a time of that day in clock milliseconds. From `receipt` it is the first open day that is not
 * before the event; of an open day, the part from the cut-off on belongs to the next.
 */
export const dayZero = (calendar: Calendar, from: Counting['from'], day: Day, time: number): Day | DayIssue => {
  if (from === 'eventDay') return day
  const rank = rankOf(calendar, day)
  const late = time >= (calendar.tables.cutoffs[weekdayIndexOf(day)] as number) && rankOf(calendar, plusDays(day, 1)) > rank
  const received = openDayAt(calendar, late ? rank + 1 : rank)
  if (!Number.isNaN(received)) return received
  return knowsDay(calendar, day) ? crossingIssue(calendar, ['instant'], isoOf(day)) : dayIssue(calendar, 'instant', day)
}

/** Day 0 for an event at an instant. */
export const dayZeroOf = (calendar: Calendar, from: Counting['from'], instant: Instant): Day | DeadlineIssue => {
  if (!isInstant(instant)) return notAnInstant('instant', instant)
  const local = instant + offsetAt(calendar.tables.zone, instant)
  const day = dayOfLocal(local)
  return dayZero(calendar, from, day, local - day * millisecondsInDay)
}

/** The last day of a span counted from day 0. Of a window: that of its latest end, where both are known. */
export const targetDay = (calendar: Calendar, zero: Day, span: DaySpan): Day | DeadlineIssue => {
  if ('days' in span) return dayAfter(calendar, zero, span)
  const { businessDays } = span
  if (typeof businessDays === 'number') return openDayAfter(calendar, zero, businessDays, ['span', 'businessDays'])
  if (businessDays === undefined) return notASpan(span)
  if (!isWindow(businessDays)) {
    return spanIssue('businessDays', businessDays, 'a whole number of days, or two: the fewer, then the more')
  }
  const [earliest, latest] = businessDays
  const first = openDayAfter(calendar, zero, earliest, ['span', 'businessDays', 0])
  return typeof first === 'number' ? openDayAfter(calendar, zero, latest, ['span', 'businessDays', 1]) : first
}

/** Whether what says to be a pair is one. */
const isWindow = (pair: readonly number[]): boolean =>
  Array.isArray(pair) && pair.length === 2 && pair.every(Number.isSafeInteger) && (pair[0] as number) <= (pair[1] as number)

const dayAfter = (calendar: Calendar, zero: Day, { days, roll = 'none' }: Rolled): Day | DeadlineIssue => {
  if (!Number.isSafeInteger(days)) return spanIssue('days', days, 'a whole number of days')
  const day = plusDays(zero, days)
  // Calendar days need no calendar, as long as nothing is rolled.
  if (roll === 'none') return day
  const rolled = adjust(calendar, day, roll)
  if (typeof rolled === 'number') return rolled
  if (rolled.code === 'notARoll') return spanIssue('roll', roll, rolled.expected)
  return isDay(day) ? crossingIssue(calendar, ['span', 'days'], days) : { ...rolled, path: ['span', 'days'], found: days }
}

type Rolled = Extract<Span, { readonly days: number }>

const openDayAfter = (calendar: Calendar, zero: Day, count: number, path: DeadlineIssue['path']): Day | DeadlineIssue => {
  const day = addBusinessDays(calendar, zero, count)
  if (typeof day === 'number') return day
  if (day.code === 'notACount') return { ...spanIssue('businessDays', count, day.expected), path }
  return day.path[0] === 'count' ? { ...day, path } : { ...day, path: ['instant'] }
}
