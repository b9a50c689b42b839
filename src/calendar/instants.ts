/**
 * Instants and days on a calendar's clocks: which day is it, when does it begin and end, and which instant is a time on the wall?
 *
 * These need no coverage: what a clock shows on a day is known, whether the day is open or not.
 */
import type { Issue } from '../kernel/issue.ts'
import { type Day, type DayOrDate, isDay, isoOf, notADay, plusDays } from '../value/day.ts'
import { type GivenInstant, type Instant, isInstant } from '../value/instant.ts'
import { wallTimeOf } from '../value/wallTimeOf.ts'
import { type AnyCalendar, calendarIn } from './anyCalendar.ts'
import { type CountedEnds, countBusinessDays } from './countBusinessDays.ts'
import { type DayIssue, dayIn } from './dayIssue.ts'
import { isObject } from './readForm.ts'
import { dayOn, instantShowing, instantsShowing, offsetAt, startOfDay, type Zone } from './zone.ts'

/** Why an instant cannot be given: what was asked is not one, or the clocks never show it. */
export type InstantAnswerIssue = DayIssue | (Issue & { readonly code: 'notAnInstant' | 'notATime' })

const notAnInstant = (name: string, found: unknown): InstantAnswerIssue => ({
  code: 'notAnInstant',
  path: [name],
  found,
  expected: 'whole epoch milliseconds within 8.64e15 of 1970',
})

/**
 * The day of an instant on the calendar's clocks. A day that has begun stays begun, also where clocks go back over midnight.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, dateAt, dayAt, dayOf } from 'order-policy/calendar'
 *
 * const covers = ['2026-01-01', '2026-12-31'] as const
 * const tokyo = calendarOf({ zone: 'Asia/Tokyo', open: ['mon'], holidays: [], covers })
 * const at = Date.parse('2026-11-20T15:00:00Z') // midnight in Tokyo
 * assert.equal(dayAt(tokyo, at), dayOf('2026-11-21'))
 * assert.equal(dateAt(tokyo, at), '2026-11-21')
 * ```
 */
export const dayAt = (calendar: AnyCalendar, instant: GivenInstant): Day | InstantAnswerIssue => {
  const known = calendarIn(calendar)
  if ('code' in known) return known
  return isInstant(instant) ? dayOn(known.tables.zone, instant) : notAnInstant('instant', instant)
}

/**
 * The date of an instant on the calendar's clocks: `dayAt` as text.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, dateAt } from 'order-policy/calendar'
 *
 * const covers = ['2026-01-01', '2026-12-31'] as const
 * const tokyo = calendarOf({ zone: 'Asia/Tokyo', open: ['mon'], holidays: [], covers })
 * assert.equal(dateAt(tokyo, Date.parse('2026-11-20T15:00:00Z')), '2026-11-21')
 * ```
 */
export const dateAt = (calendar: AnyCalendar, instant: GivenInstant): string | InstantAnswerIssue => {
  const day = dayAt(calendar, instant)
  return typeof day === 'number' ? isoOf(day) : day
}

/**
 * The first instant of a day or date on the calendar's clocks, in epoch milliseconds; of the next one where clocks skip it whole.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, startOf } from 'order-policy/calendar'
 *
 * const covers = ['2026-01-01', '2026-12-31'] as const
 * const tokyo = calendarOf({ zone: 'Asia/Tokyo', open: ['mon'], holidays: [], covers })
 * assert.equal(startOf(tokyo, '2026-11-21'), Date.parse('2026-11-21T00:00:00+09:00'))
 * ```
 */
export const startOf = (calendar: AnyCalendar, day: DayOrDate): Instant | InstantAnswerIssue => startPlus(calendar, day, 0)

/**
 * The first instant after a day or date, exclusive like every due instant: `now < endOf(…)` is still that day.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, endOf } from 'order-policy/calendar'
 *
 * const covers = ['2026-01-01', '2026-12-31'] as const
 * const berlin = calendarOf({ zone: 'Europe/Berlin', open: ['mon'], holidays: [], covers })
 * assert.equal(endOf(berlin, '2026-03-29'), Date.parse('2026-03-30T00:00:00+02:00'))
 * ```
 */
export const endOf = (calendar: AnyCalendar, day: DayOrDate): Instant | InstantAnswerIssue => startPlus(calendar, day, 1)

const startPlus = (calendar: AnyCalendar, day: DayOrDate, later: number): Instant | InstantAnswerIssue => {
  const known = calendarIn(calendar)
  if ('code' in known) return known
  const on = dayIn(day, 'day')
  if (typeof on !== 'number') return on
  if (!isDay(on)) return notADay('day', on)
  const start = startOfDay(known.tables.zone, plusDays(on, later))
  return isInstant(start) ? start : notAnInstant('day', on)
}

/**
 * What is meant where clocks do not show a time, or show it twice. Skipped: as much `later` as they go forward, unless you say
 * otherwise, or as much `earlier`. Shown twice: the `earlier`, unless you say otherwise, or the `later`. `refuse` is an issue.
 */
export type ClockConvention = {
  readonly skipped?: 'later' | 'earlier' | 'refuse'
  readonly twice?: 'earlier' | 'later' | 'refuse'
}

/**
 * The instant at which the calendar's clocks show a date and time: `2026-11-21T10:00`, with seconds and milliseconds if you like.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, instantAt } from 'order-policy/calendar'
 *
 * const covers = ['2026-01-01', '2026-12-31'] as const
 * const berlin = calendarOf({ zone: 'Europe/Berlin', open: ['mon'], holidays: [], covers })
 * assert.equal(instantAt(berlin, '2026-11-20T17:30'), Date.parse('2026-11-20T17:30:00+01:00'))
 *
 * // 02:30 is skipped on 29 March, and shown twice on 25 October
 * assert.equal(instantAt(berlin, '2026-03-29T02:30'), Date.parse('2026-03-29T03:30:00+02:00'))
 * assert.equal(instantAt(berlin, '2026-10-25T02:30', { twice: 'later' }), Date.parse('2026-10-25T02:30:00+01:00'))
 * ```
 */
export const instantAt = (
  calendar: AnyCalendar,
  wallTime: string,
  convention?: ClockConvention,
): Instant | InstantAnswerIssue => {
  const known = calendarIn(calendar)
  if ('code' in known) return known
  const local = wallTimeOf(wallTime)
  if (Number.isNaN(local)) {
    return {
      code: 'notATime',
      path: ['wallTime'],
      found: wallTime,
      expected: 'a date and time without an offset, as 2026-11-21T10:00',
    }
  }
  return convention === undefined
    ? instantShowing(known.tables.zone, local)
    : instantBy(known.tables.zone, local, wallTime, convention)
}

const instantBy = (zone: Zone, local: number, wallTime: string, convention: ClockConvention): Instant | InstantAnswerIssue => {
  const issue = wrongConvention(convention)
  if (issue !== undefined) return issue
  const { skipped = 'later', twice = 'earlier' } = convention
  const [first, ...others] = instantsShowing(zone, local)
  const last = others.at(-1)
  if (first === undefined) {
    if (skipped === 'refuse') return notShown(wallTime, 'a time that the clocks show')
    const later = instantShowing(zone, local)
    // Read on the clocks as they are afterwards, it lies as much before the change.
    return skipped === 'later' ? later : local - offsetAt(zone, later)
  }
  if (last === undefined) return first
  if (twice === 'refuse') return notShown(wallTime, 'a time that the clocks show once')
  return twice === 'earlier' ? first : last
}

const notShown = (wallTime: string, expected: string): InstantAnswerIssue => ({
  code: 'notATime',
  path: ['wallTime'],
  found: wallTime,
  expected,
})

const CONVENTIONS = { skipped: ['later', 'earlier', 'refuse'], twice: ['earlier', 'later', 'refuse'] } as const

const wrongConvention = (convention: ClockConvention): InstantAnswerIssue | undefined => {
  if (!isObject(convention)) return notAConvention([], convention, 'skipped, twice, both or neither')
  for (const [key, found] of Object.entries(convention)) {
    if (found === undefined) continue
    if (key !== 'skipped' && key !== 'twice') return notAConvention([key], found, 'skipped, twice, both or neither')
    const words: readonly string[] = CONVENTIONS[key]
    if (!words.includes(found)) return notAConvention([key], found, `one of ${words.join(', ')}`)
  }
  return undefined
}

const notAConvention = (path: readonly string[], found: unknown, expected: string): InstantAnswerIssue => ({
  code: 'notAnOption',
  path: ['convention', ...path],
  found,
  expected,
})

/**
 * How many business days lie between two instants: between their days on the calendar's clocks, of which the later one counts,
 * unless `counted` names other ends.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { businessDaysBetween, calendarOf } from 'order-policy/calendar'
 *
 * const tokyo = calendarOf({
 *   zone: 'Asia/Tokyo',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: ['2026-11-23'],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * const ordered = Date.parse('2026-11-20T17:30:00+09:00') // Friday
 * const arrived = Date.parse('2026-11-25T09:00:00+09:00') // Wednesday, and Monday was a holiday
 * assert.equal(businessDaysBetween(tokyo, ordered, arrived), 2)
 * ```
 */
export const businessDaysBetween = (
  calendar: AnyCalendar,
  from: GivenInstant,
  until: GivenInstant,
  counted?: CountedEnds,
): number | InstantAnswerIssue => {
  const known = calendarIn(calendar)
  if ('code' in known) return known
  if (!isInstant(from)) return notAnInstant('from', from)
  if (!isInstant(until)) return notAnInstant('until', until)
  const { zone } = known.tables
  return countBusinessDays(known, dayOn(zone, from), dayOn(zone, until), counted)
}

/**
 * For how many more days after that of an instant the calendar's lists are complete: 0 on the last covered day, negative after
 * it. Ask it in a daily job, and you know weeks before a list runs out.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, coverageLeft } from 'order-policy/calendar'
 *
 * const covers = ['2026-01-01', '2026-12-31'] as const
 * const tokyo = calendarOf({ zone: 'Asia/Tokyo', open: ['mon'], holidays: [], covers })
 * const left = coverageLeft(tokyo, Date.parse('2026-12-01T09:00:00+09:00'))
 * assert.equal(left, 30)
 * assert(typeof left === 'number' && left < 60) // time to add next year
 * ```
 */
export const coverageLeft = (calendar: AnyCalendar, instant: GivenInstant): number | InstantAnswerIssue => {
  const known = calendarIn(calendar)
  if ('code' in known) return known
  return isInstant(instant) ? known.last - dayOn(known.tables.zone, instant) : notAnInstant('instant', instant)
}
