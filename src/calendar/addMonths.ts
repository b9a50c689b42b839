import { civilDateAfter, daysInMonth, daysUntil } from '../value/civilDate.ts'
import { type Day, type DayOrDate, isDay, isoOf, NO_DAY, notADay } from '../value/day.ts'
import { type DayIssue, dayIn, notACount } from './dayIssue.ts'

/**
 * What becomes of the end of a month. `clip`: the date stays, or becomes the last where the other month is shorter (31 January +
 * 1 = 28 February, 28 February + 1 = 28 March). `keep`: besides, the last day of a month leads to the last day of another (28
 * February + 1 = 31 March).
 */
export type EndOfMonth = 'clip' | 'keep'

/**
 * The same date so many months later; earlier for a negative count. A quarter is 3 months, a year 12. Asked with a date, it
 * answers with a date.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { addMonths } from 'order-policy/calendar'
 *
 * assert.equal(addMonths('2026-01-31', 1), '2026-02-28')
 * assert.equal(addMonths('2026-02-28', 1), '2026-03-28')
 * assert.equal(addMonths('2026-02-28', 1, 'keep'), '2026-03-31')
 * assert.equal(addMonths('2028-02-29', 12), '2029-02-28')
 * ```
 */
export function addMonths(date: string, count: number, endOfMonth?: EndOfMonth): string | DayIssue
export function addMonths(day: Day, count: number, endOfMonth?: EndOfMonth): Day | DayIssue
export function addMonths(day: DayOrDate, count: number, endOfMonth: EndOfMonth = 'clip'): DayOrDate | DayIssue {
  const from = dayIn(day, 'day')
  if (typeof from !== 'number') return from
  if (!isDay(from)) return notADay('day', from)
  if (!Number.isSafeInteger(count)) return notACount('count', count)
  if (endOfMonth !== 'clip' && endOfMonth !== 'keep') {
    return { code: 'notAnOption', path: ['endOfMonth'], found: endOfMonth, expected: 'one of clip, keep' }
  }
  const to = monthsAfter(from, count, endOfMonth)
  if (!isDay(to)) return notADay('count', count)
  return typeof day === 'string' ? isoOf(to) : to
}

/** The same for what is known to be right; NaN where it would not be a day. */
export const monthsAfter = (from: Day, count: number, endOfMonth: EndOfMonth): Day => {
  const { year, month, date } = civilDateAfter(from)
  const isLast = endOfMonth === 'keep' && date === daysInMonth(year, month)
  const months = year * 12 + month - 1 + count
  return dateOfMonth(months, isLast ? 31 : date)
}

/** A date of the month that a day lies in, or the last where the month is shorter. */
export const dateInMonthOf = (day: Day, date: number): Day => {
  const { year, month } = civilDateAfter(day)
  return dateOfMonth(year * 12 + month - 1, date)
}

/** Of months since year 0. */
const dateOfMonth = (months: number, date: number): Day => {
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  const day = daysUntil(year, month, Math.min(date, daysInMonth(year, month)))
  return isDay(day) ? day : NO_DAY
}
