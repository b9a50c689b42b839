import { type Day, type DayOrDate, isDay, isoOf, notADay, plusDays } from '../value/day.ts'
import { type DayIssue, dayIn, notACount } from './dayIssue.ts'

/**
 * The day so many calendar days after a day; before it for a negative count. Asked with a date, it answers with a date.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { addDays } from 'order-policy/calendar'
 *
 * assert.equal(addDays('2026-02-20', 14), '2026-03-06')
 * ```
 */
export function addDays(date: string, count: number): string | DayIssue
export function addDays(day: Day, count: number): Day | DayIssue
export function addDays(day: DayOrDate, count: number): DayOrDate | DayIssue {
  const from = dayIn(day, 'day')
  if (typeof from !== 'number') return from
  if (!isDay(from)) return notADay('day', from)
  if (!Number.isSafeInteger(count)) return notACount('count', count)
  const to = plusDays(from, count)
  if (!isDay(to)) return notADay('count', count)
  return typeof day === 'string' ? isoOf(to) : to
}
