/**
 * From the instant of an event and a span to the instant at which it is too late.
 *
 * 1. `hours` is elapsed time: no calendar, no zone.
 * 2. `openHours` is elapsed time during opening hours.
 * 3. `days` and `businessDays` are counted as days on the calendar's clocks, from the day of the event or of receipt; the last
 *    one's due time is an instant again.
 */
import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants'
import type { Calendar } from '../calendar/calendar.ts'
import type { Counting } from '../calendar/document.ts'
import { timeOfDay } from '../calendar/timeOfDay.ts'
import { instantAt, offsetAt, startOfDay } from '../calendar/zone.ts'
import { type Day, plusDays } from '../value/day.ts'
import { type GivenInstant, type Instant, isInstant } from '../value/instant.ts'
import { type DeadlineIssue, notAnInstant, notASpan, spanIssue } from './deadlineIssue.ts'
import { addOpenTime } from './openTime.ts'
import type { Span } from './span.ts'
import { dayZeroOf, targetDay } from './targetDay.ts'

/**
 * The exclusive instant, in epoch milliseconds, by which something is due a span after an event: `now >= deadline` is late. Of a
 * window, its latest end. `counting` replaces the calendar's own.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, deadlineAfter, instantOf, isoOfInstant } from 'order-policy/calendar'
 *
 * const read = calendarOf({
 *   zone: 'Asia/Tokyo',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: ['2026-11-23'],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * const sent = instantOf('2026-11-20T17:30:00+09:00') // a Friday
 * assert(read._tag === 'Right' && typeof sent === 'number')
 *
 * const by = deadlineAfter(read.right, sent, { businessDays: 5 })
 * assert(typeof by === 'number')
 * assert.equal(isoOfInstant(by), '2026-11-30T15:00:00.000Z') // the end of Monday 30 November in Tokyo
 * ```
 */
export const deadlineAfter = (
  calendar: Calendar,
  instant: GivenInstant,
  span: Span,
  counting: Counting = calendar.counting,
): Instant | DeadlineIssue => {
  if (!isInstant(instant)) return notAnInstant('instant', instant)
  if (typeof span !== 'object' || span === null) return notASpan(span)
  if ('hours' in span) {
    const elapsed = wholeMinutes(span.hours)
    return Number.isNaN(elapsed) ? spanIssue('hours', span.hours, WHOLE_MINUTES) : checked(instant + elapsed)
  }
  if ('openHours' in span) {
    const open = wholeMinutes(span.openHours)
    return open >= 0
      ? addOpenTime(calendar, instant, open)
      : spanIssue('openHours', span.openHours, `${WHOLE_MINUTES}, not negative`)
  }
  const zero = dayZeroOf(calendar, counting.from, instant)
  if (typeof zero !== 'number') return zero
  const target = targetDay(calendar, zero, span)
  return typeof target === 'number' ? dueOn(calendar, target, counting.due, instant) : target
}

/**
 * When something is due, and for a window of business days, before when it is not expected: the first instant of its earliest
 * day.
 */
export type Window = { readonly from?: Instant; readonly by: Instant }

/**
 * Both ends of a window in epoch milliseconds; for every other span only `by`, its deadline.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, instantOf, isoOfInstant, windowAfter } from 'order-policy/calendar'
 *
 * const read = calendarOf({
 *   zone: 'UTC',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: [],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * const paid = instantOf('2026-11-20T17:30Z') // a Friday
 * assert(read._tag === 'Right' && typeof paid === 'number')
 *
 * const window = windowAfter(read.right, paid, { businessDays: [2, 3] })
 * assert('by' in window && window.from !== undefined)
 * assert.equal(isoOfInstant(window.from), '2026-11-24T00:00:00.000Z') // Tuesday begins
 * assert.equal(isoOfInstant(window.by), '2026-11-26T00:00:00.000Z') // Wednesday ends
 * ```
 */
export const windowAfter = (
  calendar: Calendar,
  instant: GivenInstant,
  span: Span,
  counting: Counting = calendar.counting,
): Window | DeadlineIssue => {
  const by = deadlineAfter(calendar, instant, span, counting)
  if (typeof by !== 'number') return by
  if (!('businessDays' in span) || typeof span.businessDays === 'number') return { by }
  const from = deadlineAfter(calendar, instant, { businessDays: span.businessDays[0] }, { ...counting, due: 'startOfDay' })
  return typeof from === 'number' ? { from, by } : from
}

/** The due instant on a day. At `sameTime`, an event that stays on its own day stays where it is. */
export const dueOn = (calendar: Calendar, target: Day, due: Counting['due'], event: Instant): Instant | DeadlineIssue => {
  const { zone } = calendar.tables
  if (due === 'endOfDay') return checked(startOfDay(zone, plusDays(target, 1)))
  if (due === 'startOfDay') return checked(startOfDay(zone, target))
  if (due === 'sameTime') {
    const local = event + offsetAt(zone, event)
    const day = Math.floor(local / millisecondsInDay)
    return target === day ? event : checked(instantAt(zone, local + (target - day) * millisecondsInDay))
  }
  const time = timeOfDay(due.at)
  return time === undefined
    ? { code: 'notATime', path: ['counting', 'due', 'at'], found: due.at, expected: 'a time as HH:MM, 00:00 to 24:00' }
    : checked(instantAt(zone, target * millisecondsInDay + time))
}

const WHOLE_MINUTES = 'a number of hours in whole minutes'

/**
 * Hours as milliseconds; NaN where they are no whole number of minutes. A third of an hour is 20 minutes, however the third was
 * rounded.
 */
export const wholeMinutes = (hours: number): number => {
  const minutes = Math.round(hours * 60)
  return minutes / 60 === hours && Number.isSafeInteger(minutes) ? minutes * millisecondsInMinute : Number.NaN
}

const checked = (instant: Instant): Instant | DeadlineIssue => (isInstant(instant) ? instant : notAnInstant('span', instant))
