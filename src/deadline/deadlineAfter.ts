/**
 * From the instant of an event and a span to the instant at which it is too late.
 *
 * 1. `hours` is elapsed time: no calendar, no zone.
 * 2. `openHours` is elapsed time during opening hours.
 * 3. Every other unit is counted as days on the calendar's clocks, from the day of the event or of receipt; the last one's due
 *    time is an instant again.
 */
import { type AnyCalendar, calendarIn } from '../calendar/anyCalendar.ts'
import type { Calendar } from '../calendar/calendar.ts'
import type { Counting } from '../calendar/document.ts'
import { type GivenInstant, type Instant, isInstant } from '../value/instant.ts'
import { countingIn } from './counting.ts'
import { type DeadlineIssue, notAnInstant, spanIssue } from './deadlineIssue.ts'
import { checked, dueOn } from './dueOn.ts'
import { addOpenTime } from './openTime.ts'
import { amountIn, endIn, isWindow, millisecondsIn, type OneAmount, PATHS, unitIn } from './readSpan.ts'
import type { Amount, DayOptions, Span, Unit } from './span.ts'
import { dayZeroOf, targetDay } from './targetDay.ts'

/**
 * The exclusive instant, in epoch milliseconds, by which something is due a span after an event: `now >= deadline` is late. Of a
 * window, its latest end. `counting` replaces the calendar's own.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, deadlineAfter, isoOfInstant } from 'order-policy/calendar'
 *
 * const tokyo = calendarOf({
 *   zone: 'Asia/Tokyo',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: ['2026-11-23'],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * const sent = Date.parse('2026-11-20T17:30:00+09:00') // a Friday
 *
 * const by = deadlineAfter(tokyo, sent, { businessDays: 5 })
 * assert(typeof by === 'number')
 * assert.equal(isoOfInstant(by), '2026-11-30T15:00:00.000Z') // the end of Monday 30 November in Tokyo
 * ```
 */
export const deadlineAfter = (
  calendar: AnyCalendar,
  instant: GivenInstant,
  span: Span,
  counting?: Counting,
): Instant | DeadlineIssue => {
  const asked = questionOf(calendar, instant, span, counting)
  if ('code' in asked) return asked
  const { unit, amount } = asked
  if (!isWindow(amount)) return endOf(asked, instant, amount, PATHS[unit])
  const window = windowOf(asked, instant, amount)
  return 'code' in window ? window : window.by
}

/**
 * When something is due, and for a window, before when it is not expected: the first instant of its earliest day, or the end of
 * its fewer hours.
 */
export type Window = { readonly from?: Instant; readonly by: Instant }

/**
 * Both ends of a window in epoch milliseconds; for every other span only `by`, its deadline.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, isoOfInstant, windowAfter } from 'order-policy/calendar'
 *
 * const shop = calendarOf({
 *   zone: 'UTC',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: [],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * const paid = Date.parse('2026-11-20T17:30Z') // a Friday
 *
 * const window = windowAfter(shop, paid, { businessDays: [2, 3] })
 * assert('by' in window && window.from !== undefined)
 * assert.equal(isoOfInstant(window.from), '2026-11-24T00:00:00.000Z') // Tuesday begins
 * assert.equal(isoOfInstant(window.by), '2026-11-26T00:00:00.000Z') // Wednesday ends
 *
 * const express = windowAfter(shop, paid, { hours: [24, 48] })
 * assert.deepEqual(express, { from: Date.parse('2026-11-21T17:30Z'), by: Date.parse('2026-11-22T17:30Z') })
 * ```
 */
export const windowAfter = (
  calendar: AnyCalendar,
  instant: GivenInstant,
  span: Span,
  counting?: Counting,
): Window | DeadlineIssue => {
  const asked = questionOf(calendar, instant, span, counting)
  if ('code' in asked) return asked
  const { unit, amount } = asked
  if (isWindow(amount)) return windowOf(asked, instant, amount)
  const by = endOf(asked, instant, amount, PATHS[unit])
  return typeof by === 'number' ? { by } : by
}

/** What is asked, once all of it is known to be right. */
type Question = {
  readonly calendar: Calendar
  readonly unit: Unit
  readonly amount: Amount
  readonly options: DayOptions
  readonly counting: Counting
}

const questionOf = (
  calendar: AnyCalendar,
  instant: GivenInstant,
  span: Span,
  said: Counting | undefined,
): Question | DeadlineIssue => {
  const known = calendarIn(calendar)
  if ('code' in known) return known
  if (!isInstant(instant)) return notAnInstant('instant', instant)
  const unit = unitIn(span)
  if (typeof unit === 'object') return unit
  const counting = countingIn(known, said)
  // What a span may say beside its unit has been looked at with the unit.
  return 'code' in counting
    ? counting
    : { calendar: known, unit, amount: amountIn(span, unit), options: span as DayOptions, counting }
}

/** A window is known only where both of its ends are. Of days, it begins with the first instant of its earliest. */
const windowOf = (asked: Question, instant: Instant, amount: Amount): Required<Window> | DeadlineIssue => {
  const { unit } = asked
  const fewer = endIn(amount, unit, 'earliest')
  if ('code' in fewer) return fewer
  const more = endIn(amount, unit, 'latest')
  if ('code' in more) return more
  const known = endOf(asked, instant, fewer.count, fewer.path)
  if (typeof known !== 'number') return known
  const by = endOf(asked, instant, more.count, more.path)
  if (typeof by !== 'number') return by
  const from = endOf(asked, instant, fewer.count, fewer.path, 'startOfDay')
  return typeof from === 'number' ? { from, by } : from
}

const endOf = (
  { calendar, unit, options, counting }: Question,
  instant: Instant,
  count: number,
  path: OneAmount['path'],
  due: Counting['due'] = counting.due,
): Instant | DeadlineIssue => {
  if (unit === 'hours') return afterHours(instant, count, path)
  if (unit === 'openHours') {
    const open = millisecondsIn(count)
    return open >= 0 ? addOpenTime(calendar, instant, open) : spanIssue(path, count, `${HOURS}, not negative`)
  }
  const zero = dayZeroOf(calendar, counting.from, instant)
  if (typeof zero !== 'number') return zero
  const target = targetDay(calendar, zero, unit, { count, path }, options)
  return typeof target === 'number' ? dueOn(calendar, target, due, instant) : target
}

const afterHours = (instant: Instant, hours: number, path: OneAmount['path']): Instant | DeadlineIssue => {
  const elapsed = millisecondsIn(hours)
  return Number.isNaN(elapsed) ? spanIssue(path, hours, HOURS) : checked(instant + elapsed)
}

const HOURS = 'a number of hours in whole milliseconds'
