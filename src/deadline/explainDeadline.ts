/**
 * Why this instant: what a deadline was worked out from, in dates and names that a person can check against a calendar on the
 * wall.
 */
import { millisecondsInDay } from 'date-fns/constants'
import { type AnyCalendar, calendarIn } from '../calendar/anyCalendar.ts'
import { FARTHEST } from '../calendar/calendar.ts'
import { crossingIssue } from '../calendar/dayIssue.ts'
import type { Counting } from '../calendar/document.ts'
import { type GivenInstant, isoOfInstant } from '../value/instant.ts'
import { type CountedDays, countedDays } from './countedDays.ts'
import { windowAfter } from './windowAfter.ts'
import type { DeadlineIssue } from './deadlineIssue.ts'
import { type ClockChange, clockChangesBetween, type LocalTime, localTimeOf } from './localTime.ts'
import type { Span } from './span.ts'

/** A deadline and how it came about: what was counted, what was skipped, and on whose clocks. */
export type DeadlineExplanation = {
  readonly zone: string
  /** The version of the host's time-zone data, as the caller names it; `null` if nobody did. */
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

/**
 * A deadline with its reasons. The zone data is what the host computes with and only the host can name, in Node
 * `process.versions.tz`; the offsets and clock changes in the answer are those that were used.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, explainDeadline } from 'order-policy/calendar'
 *
 * const tokyo = calendarOf({
 *   zone: 'Asia/Tokyo',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: [{ date: '2026-11-23', name: 'Labour Thanksgiving Day' }],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * const sent = Date.parse('2026-11-20T17:30:00+09:00')
 *
 * const why = explainDeadline(tokyo, sent, { businessDays: 2 })
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
  given: AnyCalendar,
  instant: GivenInstant,
  span: Span,
  said?: Counting,
  zoneData: string | null = null,
): DeadlineExplanation | DeadlineIssue => {
  const calendar = calendarIn(given)
  if ('code' in calendar) return calendar
  const window = windowAfter(calendar, instant, span, said)
  if ('code' in window) return window
  const counting = said ?? calendar.counting
  if (Math.abs(window.by - instant) > FARTHEST * millisecondsInDay)
    return crossingIssue(calendar, ['span'], isoOfInstant(window.by))
  const { zone } = calendar.tables
  const days = countedDays(calendar, instant, window.by, span, counting)
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
