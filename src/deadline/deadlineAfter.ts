import type { AnyCalendar } from '../calendar/anyCalendar.ts'
import type { Counting } from '../calendar/document.ts'
import type { GivenInstant, Instant } from '../value/instant.ts'
import type { DeadlineIssue } from './deadlineIssue.ts'
import { endOf, questionOf } from './question.ts'
import { isWindow, PATHS } from './readSpan.ts'
import type { Span } from './span.ts'
import { windowOf } from './windowAfter.ts'

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
