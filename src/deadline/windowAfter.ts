import type { AnyCalendar } from '../calendar/anyCalendar.ts'
import type { Counting } from '../calendar/document.ts'
import type { GivenInstant, Instant } from '../value/instant.ts'
import type { DeadlineIssue } from './deadlineIssue.ts'
import { endOf, type Question, questionOf } from './question.ts'
import { endIn, isWindow, PATHS } from './readSpan.ts'
import type { Amount, Span } from './span.ts'

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

/** A window is known only where both of its ends are. Of days, it begins with the first instant of its earliest. */
export const windowOf = (asked: Question, instant: Instant, amount: Amount): Required<Window> | DeadlineIssue => {
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
