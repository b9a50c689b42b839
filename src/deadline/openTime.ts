/**
 * Time during opening hours, in real elapsed milliseconds: where clocks change while a shop is open, its day is an hour shorter
 * or longer.
 *
 * Every question is a look into the table of openings (`calendar/openings.ts`): how much open time of its block had passed at an
 * instant, and at which instant so much of it will have.
 */
import { millisecondsInHour } from 'date-fns/constants'
import { type AnyCalendar, calendarIn } from '../calendar/anyCalendar.ts'
import { type Block, type Calendar, FARTHEST, knowsDay } from '../calendar/calendar.ts'
import { crossingIssue, dayIssue } from '../calendar/dayIssue.ts'
import { blockOf, openingsIn } from '../calendar/openings.ts'
import { dayOn } from '../calendar/zone.ts'
import { type Day, plusDays } from '../value/day.ts'
import { type GivenInstant, type Instant, isInstant } from '../value/instant.ts'
import { type DeadlineIssue, notAnInstant } from './deadlineIssue.ts'

/**
 * The earliest instant up to which so many milliseconds of opening time have passed. What ends exactly at closing is due at
 * closing. No time at all: the instant itself while it is open, otherwise the next opening.
 */
export const addOpenTime = (calendar: Calendar, instant: Instant, milliseconds: number): Instant | DeadlineIssue => {
  const issue = openTimeIssue(calendar, 'instant', instant)
  if (issue !== undefined) return issue
  const today = dayOn(calendar.tables.zone, instant)
  const { index, block, opening, passed } = placeOf(calendar, today, instant)
  if (milliseconds === 0 && instant < (block.closes[opening] ?? Number.NEGATIVE_INFINITY)) return instant
  const wanted = passed + milliseconds
  const found = milliseconds === 0 ? block.opens[opening + 1] : instantReaching(block, wanted)
  if (found !== undefined) return found
  const last = lastBlockFrom(calendar, today)
  let left = wanted - block.total
  for (let next = index + 1; next <= last; next++) {
    const later = openingsIn(calendar, next)
    const reached = left === 0 ? later.opens[0] : instantReaching(later, left)
    if (reached !== undefined) return reached
    left -= later.total
  }
  return crossingIssue(calendar, ['span', 'openHours'], milliseconds / millisecondsInHour)
}

/** The latest instant from which so many milliseconds of opening time remain up to another. */
export const subtractOpenTime = (calendar: Calendar, by: Instant, milliseconds: number): Instant | DeadlineIssue => {
  const issue = openTimeIssue(calendar, 'by', by)
  if (issue !== undefined) return issue
  const day = dayOn(calendar.tables.zone, by)
  const { index, block, opening, passed } = placeOf(calendar, day, by)
  if (milliseconds === 0 && opening >= 0) return Math.min(by, block.closes[opening] as number)
  const first = firstBlockFrom(calendar, day)
  let left = passed - milliseconds
  for (let at = index, here = block; ; at--, here = openingsIn(calendar, at), left += here.total) {
    const found = milliseconds === 0 && at < index ? here.closes.at(-1) : left >= 0 ? latestAt(here, left) : undefined
    if (found !== undefined) return found
    if (at <= first) return crossingIssue(calendar, ['span', 'openHours'], milliseconds / millisecondsInHour)
  }
}

/**
 * The milliseconds of opening time from one instant up to another, excluded; negative where the second is the earlier. Divided by
 * 3,600,000 they are the `openHours` of a span.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, openTimeBetween } from 'order-policy/calendar'
 *
 * const desk = calendarOf({
 *   zone: 'Europe/Berlin',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: [],
 *   covers: ['2026-01-01', '2026-12-31'],
 *   hours: [['09:00', '17:00']],
 * })
 * const asked = Date.parse('2026-11-20T16:00:00+01:00') // Friday, an hour before closing
 * const answered = Date.parse('2026-11-23T11:00:00+01:00') // Monday, two hours after opening
 * assert.equal(openTimeBetween(desk, asked, answered), 3 * 3_600_000)
 * ```
 */
export const openTimeBetween = (calendar: AnyCalendar, from: GivenInstant, until: GivenInstant): number | DeadlineIssue => {
  const known = calendarIn(calendar)
  if ('code' in known) return known
  const issue = openTimeIssue(known, 'from', from) ?? openTimeIssue(known, 'until', until)
  if (issue !== undefined) return issue
  const [earlier, later] = from <= until ? [from, until] : [until, from]
  const { zone } = known.tables
  if (dayOn(zone, later) - dayOn(zone, earlier) > FARTHEST) return crossingIssue(known, ['until'], until)
  const open = openTimeFrom(known, earlier, later)
  return from <= until || open === 0 ? open : -open
}

/** The same for two instants, the earlier first, of which the calendar knows the way between. */
export const openTimeFrom = (calendar: Calendar, earlier: Instant, later: Instant): number => {
  const { zone } = calendar.tables
  const start = placeOf(calendar, dayOn(zone, earlier), earlier)
  const end = placeOf(calendar, dayOn(zone, later), later)
  let open = end.passed - start.passed
  for (let index = start.index; index < end.index; index++) open += openingsIn(calendar, index).total
  return open
}

/** Why there is no open time to tell; `undefined` where there is. */
export const openTimeIssue = (calendar: Calendar, name: string, instant: Instant): DeadlineIssue | undefined => {
  if (!isInstant(instant)) return notAnInstant(name, instant)
  if (calendar.tables.hours === undefined) {
    return { code: 'noHours', path: ['calendar', 'hours'], found: undefined, expected: 'a calendar with opening hours' }
  }
  const day = dayOn(calendar.tables.zone, instant)
  return knowsDay(calendar, day) ? undefined : dayIssue(calendar, name, day)
}

/** Where an instant lies among the openings. */
export type Place = {
  readonly index: number
  readonly block: Block
  /** The last opening of the block that has begun; −1 where none has. */
  readonly opening: number
  /** Milliseconds of open time in the block up to the instant. */
  readonly passed: number
}

export const placeOf = (calendar: Calendar, day: Day, instant: Instant): Place => {
  const index = blockOf(day)
  const block = openingsIn(calendar, index)
  const opening = lastWhere(block.opens, instant)
  if (opening < 0) return { index, block, opening, passed: 0 }
  const opens = block.opens[opening] as number
  const passed = (block.before[opening] as number) + Math.min(instant, block.closes[opening] as number) - opens
  return { index, block, opening, passed }
}

/** The last block in which to look: nobody's opening is further away than 400 years, or than the coverage and the night after it. */
export const lastBlockFrom = (calendar: Calendar, day: Day): number =>
  blockOf(calendar.document.beyond === 'weekdays' ? plusDays(day, FARTHEST) : plusDays(calendar.last, 2))

const firstBlockFrom = (calendar: Calendar, day: Day): number =>
  blockOf(calendar.document.beyond === 'weekdays' ? plusDays(day, -FARTHEST) : calendar.first)

/** The earliest instant at which so much open time of the block, more than none, has passed. */
const instantReaching = ({ opens, before, total }: Block, wanted: number): Instant | undefined => {
  if (wanted > total) return undefined
  // The last opening before which less has passed.
  const opening = lastWhere(before, wanted - 1)
  return (opens[opening] as number) + wanted - (before[opening] as number)
}

/** The latest instant at which no more than so much open time of the block has passed. */
const latestAt = ({ opens, before }: Block, passed: number): Instant | undefined => {
  const opening = lastWhere(before, passed)
  return opening < 0 ? undefined : (opens[opening] as number) + passed - (before[opening] as number)
}

/** The last place in an ascending list that is not above a value; −1 where none is. */
const lastWhere = (ascending: readonly number[], value: number): number => {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
