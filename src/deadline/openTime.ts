/**
 * Time during opening hours, in real elapsed milliseconds: where clocks change while a shop is open, its day is an hour shorter
 * or longer.
 *
 * 1. Opening and closing are clock times. One that is skipped counts as much later as the clocks go forward, one that is shown
 *    twice as the earlier. What is pushed into the next hours by that counts once: nothing opens before the last closing.
 * 2. A half-day has its own opening hours, another open day those of its weekday. A closed day has none, nor has a date that
 *    the clocks skip.
 */
import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants'
import { type Calendar, FARTHEST, knowsDay } from '../calendar/calendar.ts'
import { crossingIssue, dayIssue } from '../calendar/dayIssue.ts'
import { isBusinessDay } from '../calendar/isBusinessDay.ts'
import { dayOfLocal, instantAt, isSkipped, offsetAt } from '../calendar/zone.ts'
import { type Day, plusDays, weekdayIndexOf } from '../value/day.ts'
import { type GivenInstant, type Instant, isInstant } from '../value/instant.ts'
import { type DeadlineIssue, notAnInstant } from './deadlineIssue.ts'

/**
 * The earliest instant up to which so many milliseconds of opening time have passed. What ends exactly at closing is due at
 * closing. No time at all: the instant itself while it is open, else the next opening.
 */
export const addOpenTime = (calendar: Calendar, instant: Instant, milliseconds: number): Instant | DeadlineIssue => {
  const issue = openTimeIssue(calendar, 'instant', instant)
  if (issue !== undefined) return issue
  const today = localDay(calendar, instant)
  let left = milliseconds
  let closed = Number.NEGATIVE_INFINITY
  for (
    let day = plusDays(today, -1);
    day <= today + FARTHEST && (day < today || knowsDay(calendar, day));
    day = plusDays(day, 1)
  ) {
    for (const [opens, closes] of openingsOn(calendar, day)) {
      const from = Math.max(opens, closed, instant)
      closed = Math.max(closed, closes)
      if (closes <= from) continue
      if (from + left <= closes) return from + left
      left -= closes - from
    }
  }
  return crossingIssue(calendar, ['span', 'openHours'], milliseconds / millisecondsInHour)
}

/**
 * The milliseconds of opening time from one instant up to another, excluded; negative where the second is the earlier.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, instantOf, openTimeBetween } from 'order-policy/calendar'
 *
 * const read = calendarOf({
 *   zone: 'Europe/Berlin',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: [],
 *   covers: ['2026-01-01', '2026-12-31'],
 *   hours: [['09:00', '17:00']],
 * })
 * const asked = instantOf('2026-11-20T16:00:00+01:00') // Friday, an hour before closing
 * const answered = instantOf('2026-11-23T11:00:00+01:00') // Monday, two hours after opening
 * assert(read._tag === 'Right' && typeof asked === 'number' && typeof answered === 'number')
 * assert.equal(openTimeBetween(read.right, asked, answered), 3 * 3_600_000)
 * ```
 */
export const openTimeBetween = (calendar: Calendar, from: GivenInstant, until: GivenInstant): number | DeadlineIssue => {
  const issue = openTimeIssue(calendar, 'from', from) ?? openTimeIssue(calendar, 'until', until)
  if (issue !== undefined) return issue
  const [earlier, later] = from <= until ? [from, until] : [until, from]
  if (localDay(calendar, later) - localDay(calendar, earlier) > FARTHEST) return crossingIssue(calendar, ['until'], until)
  const open = openTimeFrom(calendar, earlier, later)
  return from <= until || open === 0 ? open : -open
}

/** The same for two instants, the earlier first, of which the calendar knows the way between. */
export const openTimeFrom = (calendar: Calendar, earlier: Instant, later: Instant): number => {
  const last = localDay(calendar, later)
  let open = 0
  let closed = Number.NEGATIVE_INFINITY
  for (let day = plusDays(localDay(calendar, earlier), -1); day <= last; day = plusDays(day, 1)) {
    for (const [opens, closes] of openingsOn(calendar, day)) {
      open += Math.max(0, Math.min(closes, later) - Math.max(opens, closed, earlier))
      closed = Math.max(closed, closes)
    }
  }
  return open
}

const localDay = (calendar: Calendar, instant: Instant): Day => dayOfLocal(instant + offsetAt(calendar.tables.zone, instant))

/** The opening times of a day as instants; none for a day that is closed, that is skipped or that the calendar does not know. */
const openingsOn = (calendar: Calendar, day: Day): readonly (readonly [opens: Instant, closes: Instant])[] => {
  const { zone, hours, halfDays } = calendar.tables
  if (isBusinessDay(calendar, day) !== true || isSkipped(zone, day)) return []
  const clock = (time: number): Instant => instantAt(zone, day * millisecondsInDay + time)
  return (halfDays.get(day) ?? hours?.[weekdayIndexOf(day)] ?? []).map(([opens, closes]) => [clock(opens), clock(closes)])
}

const openTimeIssue = (calendar: Calendar, name: string, instant: Instant): DeadlineIssue | undefined => {
  if (!isInstant(instant)) return notAnInstant(name, instant)
  if (calendar.tables.hours === undefined) {
    return { code: 'noHours', path: ['calendar', 'hours'], found: undefined, expected: 'a calendar with opening hours' }
  }
  const day = localDay(calendar, instant)
  return knowsDay(calendar, day) ? undefined : dayIssue(calendar, name, day)
}
