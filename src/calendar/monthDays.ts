import { type Day, type DayOrDate, isDay, isoOf, notADay, plusDays } from '../value/day.ts'
import { addBusinessDays } from './addBusinessDays.ts'
import { dateInMonthOf } from './addMonths.ts'
import { type AnyCalendar, calendarIn } from './anyCalendar.ts'
import { type DayIssue, dayIn, notACount } from './dayIssue.ts'

/**
 * The last day of the month that a day or date lies in. Asked with a date, it answers with a date.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { lastDayOfMonth } from 'order-policy/calendar'
 *
 * assert.equal(lastDayOfMonth('2028-02-10'), '2028-02-29')
 * ```
 */
export function lastDayOfMonth(date: string): string | DayIssue
export function lastDayOfMonth(day: Day): Day | DayIssue
export function lastDayOfMonth(day: DayOrDate): DayOrDate | DayIssue {
  const on = dayIn(day, 'day')
  if (typeof on !== 'number') return on
  if (!isDay(on)) return notADay('day', on)
  const last = dateInMonthOf(on, 31)
  return typeof day === 'string' ? isoOf(last) : last
}

/**
 * The n-th business day of the month that a day or date lies in; from its end for a negative n: −1 is the last. Where the month
 * has fewer, a `notACount` issue. Asked with a date, it answers with a date.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { businessDayOfMonth, calendarOf } from 'order-policy/calendar'
 *
 * const calendar = calendarOf({
 *   zone: 'UTC',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: [],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * assert.equal(businessDayOfMonth(calendar, '2026-10-05', -1), '2026-10-30') // the 31st is a Saturday
 * assert.equal(businessDayOfMonth(calendar, '2026-11-15', 1), '2026-11-02')
 * ```
 */
export function businessDayOfMonth(calendar: AnyCalendar, date: string, n: number): string | DayIssue
export function businessDayOfMonth(calendar: AnyCalendar, day: Day, n: number): Day | DayIssue
export function businessDayOfMonth(calendar: AnyCalendar, day: DayOrDate, n: number): DayOrDate | DayIssue {
  const known = calendarIn(calendar)
  if ('code' in known) return known
  const on = dayIn(day, 'day')
  if (typeof on !== 'number') return on
  if (!isDay(on)) return notADay('day', on)
  if (!Number.isSafeInteger(n) || n === 0) return notACount('n', n)
  const [first, last] = [dateInMonthOf(on, 1), dateInMonthOf(on, 31)]
  const found = n > 0 ? addBusinessDays(known, plusDays(first, -1), n) : addBusinessDays(known, plusDays(last, 1), n)
  // Counted from inside the month where its neighbour is not covered.
  const sure = typeof found === 'number' ? found : fromInside(known, first, last, n)
  if (typeof sure !== 'number') return sure
  if (sure < first || sure > last) return { ...notACount('n', n), expected: 'one of the business days of the month' }
  return typeof day === 'string' ? isoOf(sure) : sure
}

const fromInside = (calendar: AnyCalendar, first: Day, last: Day, n: number): Day | DayIssue => {
  const edge = n > 0 ? first : last
  const step = n > 0 ? 1 : -1
  const next = addBusinessDays(calendar, edge, step)
  if (typeof next !== 'number') return next
  const isEdgeOpen = addBusinessDays(calendar, next, -step) === edge
  const left = isEdgeOpen ? n - step : n
  return left === 0 ? edge : addBusinessDays(calendar, edge, left)
}
