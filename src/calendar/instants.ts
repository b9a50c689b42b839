/**
 * Days of instants and instants of days, on a calendar's clocks: which day is it, when does it begin, and when does it end?
 *
 * These need no coverage: what a clock shows on a day is known, whether the day is open or not.
 */
import { type Day, type DayOrDate, isDay, isoOf, notADay, plusDays } from '../value/day.ts'
import { type GivenInstant, type Instant, isInstant } from '../value/instant.ts'
import { type AnyCalendar, calendarIn } from './anyCalendar.ts'
import { dayIn } from './dayIssue.ts'
import { type InstantAnswerIssue, notAnInstant } from './instantAnswerIssue.ts'
import { dayOn, startOfDay } from './zone.ts'

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
