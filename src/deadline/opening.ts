/**
 * Whether somebody is there, and when next: opening hours asked at an instant.
 *
 * What overlaps, touches, or goes on over midnight is one opening: it closes where it really does.
 */
import { type AnyCalendar, calendarIn } from '../calendar/anyCalendar.ts'
import type { Block, Calendar } from '../calendar/calendar.ts'
import { crossingIssue } from '../calendar/dayIssue.ts'
import { openingsIn } from '../calendar/openings.ts'
import { dayOn } from '../calendar/zone.ts'
import { type GivenInstant, type Instant, isoOfInstant } from '../value/instant.ts'
import type { DeadlineIssue } from './deadlineIssue.ts'
import { lastBlockFrom, openTimeIssue, type Place, placeOf } from './openTime.ts'

/**
 * Whether it is open at an instant; at closing it is not. An issue is neither: compare with `true` or `false`.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, isOpenAt, nextClosing, nextOpening } from 'order-policy/calendar'
 *
 * const bar = calendarOf({
 *   zone: 'Europe/Berlin',
 *   open: ['fri', 'sat'],
 *   holidays: [],
 *   covers: ['2026-01-01', '2026-12-31'],
 *   hours: [['20:00', '03:00']],
 * })
 * const SUN_0200 = Date.parse('2026-11-22T02:00:00+01:00') // it is still Saturday night
 * assert.equal(isOpenAt(bar, SUN_0200), true)
 * assert.equal(nextClosing(bar, SUN_0200), Date.parse('2026-11-22T03:00:00+01:00'))
 * assert.equal(nextOpening(bar, SUN_0200), Date.parse('2026-11-27T20:00:00+01:00'))
 * ```
 */
export const isOpenAt = (calendar: AnyCalendar, instant: GivenInstant): boolean | DeadlineIssue => {
  const at = placeIn(calendar, instant)
  return 'code' in at ? at : isOpen(at)
}

/**
 * The first instant after this one at which it opens, in epoch milliseconds; while it is open, that of the next opening.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, nextOpening } from 'order-policy/calendar'
 *
 * const shop = calendarOf({
 *   zone: 'Europe/Berlin',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: [],
 *   covers: ['2026-01-01', '2026-12-31'],
 *   hours: [['09:00', '17:00']],
 *   hoursOnClosedDays: { sat: [['10:00', '14:00']] }, // no business day, and still open
 * })
 * const FRI_1800 = Date.parse('2026-11-20T18:00:00+01:00')
 * assert.equal(nextOpening(shop, FRI_1800), Date.parse('2026-11-21T10:00:00+01:00'))
 * ```
 */
export const nextOpening = (calendar: AnyCalendar, instant: GivenInstant): Instant | DeadlineIssue => {
  const at = placeIn(calendar, instant)
  return 'code' in at ? at : openingAfter(at)
}

/**
 * The first instant after this one at which it closes, in epoch milliseconds; while it is closed, that of the next opening.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, nextClosing } from 'order-policy/calendar'
 *
 * const shop = calendarOf({
 *   zone: 'Europe/Berlin',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: [],
 *   covers: ['2026-01-01', '2026-12-31'],
 *   hours: [['09:00', '17:00']],
 * })
 * assert.equal(nextClosing(shop, Date.parse('2026-11-20T18:00:00+01:00')), Date.parse('2026-11-23T17:00:00+01:00'))
 * ```
 */
export const nextClosing = (calendar: AnyCalendar, instant: GivenInstant): Instant | DeadlineIssue => {
  const at = placeIn(calendar, instant)
  if ('code' in at) return at
  if (isOpen(at)) return closingOf(at)
  const opens = openingAfter(at)
  if (typeof opens !== 'number') return opens
  const opened = placeIn(at.calendar, opens)
  return 'code' in opened ? opened : closingOf(opened)
}

type PlaceOf = Place & { readonly calendar: Calendar; readonly instant: Instant }

const placeIn = (given: AnyCalendar, instant: Instant): PlaceOf | DeadlineIssue => {
  const calendar = calendarIn(given)
  if ('code' in calendar) return calendar
  const issue = openTimeIssue(calendar, 'instant', instant)
  if (issue !== undefined) return issue
  return { ...placeOf(calendar, dayOn(calendar.tables.zone, instant), instant), calendar, instant }
}

const isOpen = ({ block, opening, instant }: PlaceOf): boolean => opening >= 0 && instant < (block.closes[opening] as number)

const openingAfter = (at: PlaceOf): Instant | DeadlineIssue => {
  const { calendar, instant } = at
  let from = at.opening + 1
  let closed = at.block.closes[at.opening]
  for (const block of blocksFrom(at)) {
    for (let opening = from; opening < block.opens.length; opening++) {
      // What goes on from the block before does not open here.
      if (block.opens[opening] !== closed) return block.opens[opening] as number
      closed = block.closes[opening]
    }
    from = 0
    closed = block.closes.at(-1)
  }
  return crossingIssue(calendar, ['instant'], isoOfInstant(instant))
}

const closingOf = (at: PlaceOf): Instant | DeadlineIssue => {
  const { calendar, instant } = at
  let closes = at.block.closes[at.opening] as number
  for (const block of blocksFrom(at)) {
    if (block !== at.block) {
      if (block.opens[0] !== closes) return closes
      closes = block.closes[0] as number
    }
    if (closes < block.until) return closes
  }
  return crossingIssue(calendar, ['instant'], isoOfInstant(instant))
}

/** The block of an instant and those after it, as far as the calendar goes. */
function* blocksFrom({ calendar, instant, index }: PlaceOf): Generator<Block> {
  const last = lastBlockFrom(calendar, dayOn(calendar.tables.zone, instant))
  for (let at = index; at <= last; at++) yield openingsIn(calendar, at)
}
