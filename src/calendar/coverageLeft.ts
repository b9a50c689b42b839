import { type GivenInstant, isInstant } from '../value/instant.ts'
import { type AnyCalendar, calendarIn } from './anyCalendar.ts'
import { type InstantAnswerIssue, notAnInstant } from './instantAnswerIssue.ts'
import { dayOn } from './zone.ts'

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
