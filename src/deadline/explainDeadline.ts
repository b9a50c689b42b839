/**
 * Why this instant: what a deadline was worked out from, in dates and names that a person can check against a calendar on the
 * wall.
 */
import { millisecondsInDay } from 'date-fns/constants'
import { type Calendar, FARTHEST } from '../calendar/calendar.ts'
import { crossingIssue } from '../calendar/dayIssue.ts'
import type { Counting } from '../calendar/document.ts'
import { explainDay } from '../calendar/explainDay.ts'
import { isBusinessDay } from '../calendar/isBusinessDay.ts'
import { startOfDay } from '../calendar/zone.ts'
import { type Day, isoOf, type Weekday } from '../value/day.ts'
import { type Instant, isoOfInstant } from '../value/instant.ts'
import { windowAfter } from './deadlineAfter.ts'
import type { DeadlineIssue } from './deadlineIssue.ts'
import { type ClockChange, clockChangesBetween, type LocalTime, localTimeOf } from './localTime.ts'
import { openTimeFrom } from './openTime.ts'
import type { Span } from './span.ts'
import { dayZeroOf, targetDay } from './targetDay.ts'

/** A deadline and how it came about: what was counted, what was skipped, and on whose clocks. */
export type DeadlineExplanation = {
  readonly zone: string
  /** The version of the host's time-zone data, as the caller names it; `null` where nobody did. */
  readonly zoneData: string | null
  readonly counting: Counting
  readonly event: LocalTime
  /** Of a window: not expected before this. */
  readonly from?: LocalTime
  /** The exclusive end. */
  readonly by: LocalTime
  /** What was counted; absent for a span of hours, which counts no days. */
  readonly days?: CountedDays
  /** Where the clocks change between the event and the end. */
  readonly clockChanges: readonly ClockChange[]
}

/** The days of a deadline: which count, which do not, and on which it is due. */
export type CountedDays = {
  /** The date of day 0, of the event or of receipt; it does not count. */
  readonly zero: string
  /** The dates that count, as they are counted: open days, calendar days that no roll left, days that gave open time. */
  readonly counted: readonly string[]
  /** The days between event and end that do not, in the same order, and why. No day stands in both lists. */
  readonly skipped: readonly SkippedDay[]
  /** The date on which it is due. */
  readonly last: string
}

/** A day that does not count, and why. */
export type SkippedDay = {
  readonly date: string
  readonly weekday: Weekday
  /** `noOpenTime`: open, but not between the event and the end; or skipped by the clocks. */
  readonly why: 'closedWeekday' | 'holiday' | 'afterCutoff' | 'noOpenTime'
  /** The names of the holidays on this day. */
  readonly names: readonly string[]
}

/**
 * A deadline with its reasons. The zone data is what the host computes with and only the host can name, in Node
 * `process.versions.tz`; the offsets and clock changes in the answer are those that were used.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, explainDeadline, instantOf } from 'order-policy/calendar'
 *
 * const read = calendarOf({
 *   zone: 'Asia/Tokyo',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: [{ date: '2026-11-23', name: 'Labour Thanksgiving Day' }],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * const sent = instantOf('2026-11-20T17:30:00+09:00')
 * assert(read._tag === 'Right' && typeof sent === 'number')
 *
 * const why = explainDeadline(read.right, sent, { businessDays: 2 })
 * assert('days' in why)
 * assert.deepEqual(why.days?.counted, ['2026-11-24', '2026-11-25'])
 * assert.deepEqual(
 *   why.days?.skipped.map(({ date, why, names }) => [date, why, ...names]),
 *   [
 *     ['2026-11-21', 'closedWeekday'],
 *     ['2026-11-22', 'closedWeekday'],
 *     ['2026-11-23', 'holiday', 'Labour Thanksgiving Day'],
 *   ],
 * )
 * assert.equal(`${why.by.date} ${why.by.time} ${why.by.offset}`, '2026-11-26 00:00:00.000 +09:00') // the end of the 25th
 * ```
 */
export const explainDeadline = (
  calendar: Calendar,
  instant: Instant,
  span: Span,
  counting: Counting = calendar.counting,
  zoneData: string | null = null,
): DeadlineExplanation | DeadlineIssue => {
  const window = windowAfter(calendar, instant, span, counting)
  if ('code' in window) return window
  if (Math.abs(window.by - instant) > FARTHEST * millisecondsInDay)
    return crossingIssue(calendar, ['span'], isoOfInstant(window.by))
  const { zone } = calendar.tables
  const days = 'hours' in span ? undefined : countedDays(calendar, instant, window.by, span, counting)
  if (days !== undefined && 'code' in days) return days
  return {
    zone: zone.name,
    zoneData,
    counting,
    event: localTimeOf(zone, instant),
    ...(window.from === undefined ? {} : { from: localTimeOf(zone, window.from) }),
    by: localTimeOf(zone, window.by),
    ...(days === undefined ? {} : { days }),
    clockChanges: clockChangesBetween(zone, Math.min(instant, window.by), Math.max(instant, window.by)),
  }
}

const countedDays = (
  calendar: Calendar,
  instant: Instant,
  by: Instant,
  span: Exclude<Span, { readonly hours: number }>,
  counting: Counting,
): CountedDays | DeadlineIssue => {
  const today = dayZeroOf(calendar, 'eventDay', instant)
  if (typeof today !== 'number') return today
  if ('openHours' in span) {
    const last = dayZeroOf(calendar, 'eventDay', Math.max(instant, by - 1))
    return typeof last === 'number' ? openDaysAmong(calendar, instant, by, today, last) : last
  }
  const zero = dayZeroOf(calendar, counting.from, instant)
  if (typeof zero !== 'number') return zero
  const last = targetDay(calendar, zero, span)
  if (typeof last !== 'number') return last
  const reached = 'days' in span ? zero + span.days : last
  const step = reached < zero ? -1 : 1
  const passed = towards(zero + step, reached + step)
  const isOpen = (day: Day): boolean => isBusinessDay(calendar, day) === true
  // A day that a roll leaves behind does not count.
  const left = new Set(towards(reached, last))
  const counted = passed.filter((day) => ('days' in span ? !left.has(day) : isOpen(day)))
  const closed = 'days' in span ? left : passed.filter((day) => !isOpen(day))
  const skipped = new Set([...towards(today, zero), ...closed])
  for (const day of counted) skipped.delete(day)
  return {
    zero: isoOf(zero),
    counted: counted.map(isoOf),
    skipped: skippedDays(
      calendar,
      [...skipped].sort((one, other) => step * (one - other)),
      'afterCutoff',
    ),
    last: isoOf(last),
  }
}

/** Opening hours are counted on every day that has some between the event and the end. */
const openDaysAmong = (calendar: Calendar, instant: Instant, by: Instant, today: Day, last: Day): CountedDays => {
  const { zone } = calendar.tables
  const days = towards(today, last + 1)
  const gave = new Set(
    days.filter((day) => {
      const [from, until] = [Math.max(instant, startOfDay(zone, day)), Math.min(by, startOfDay(zone, day + 1))]
      return until > from && openTimeFrom(calendar, from, until) > 0
    }),
  )
  return {
    zero: isoOf(today),
    counted: [...gave].map(isoOf),
    skipped: skippedDays(
      calendar,
      days.filter((day) => !gave.has(day)),
      'noOpenTime',
    ),
    last: isoOf(last),
  }
}

/** The days from one up to another, or down to it; the other is not among them. */
const towards = (from: Day, to: Day): readonly Day[] => {
  const step = to < from ? -1 : 1
  return Array.from({ length: Math.abs(to - from) }, (_, index) => from + step * index)
}

const skippedDays = (calendar: Calendar, days: readonly Day[], whereOpen: 'afterCutoff' | 'noOpenTime'): readonly SkippedDay[] =>
  days.flatMap((day) => {
    const explained = explainDay(calendar, day)
    if ('code' in explained) return []
    const { date, weekday, open, because, names } = explained
    return [{ date, weekday, why: open ? whereOpen : because === 'holiday' ? 'holiday' : 'closedWeekday', names }]
  })
