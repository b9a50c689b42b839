import { type Day, type DayOrDate, plusDays } from '../value/day.ts'
import { type AnyCalendar, calendarIn } from './anyCalendar.ts'
import { type Calendar, knowsDay, rankOf } from './calendar.ts'
import { type DayIssue, dayIn, dayIssue } from './dayIssue.ts'

/**
 * Which of the two days count themselves, where they are open: the `end` (unless you say otherwise), as for deadlines; the
 * `start`, as NumPy does; `both`, as spreadsheets do; or `neither`.
 */
export type CountedEnds = (typeof ENDS)[number]

const ENDS = ['end', 'start', 'both', 'neither'] as const

/**
 * How many open days lie between two days or dates, `end` included and `start` not. With `end` before `start` the number is
 * negative, and still only `end` is included. So counting undoes adding: `countBusinessDays(c, day, addBusinessDays(c, day, n))`
 * is n. `counted` names other ends.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, countBusinessDays } from 'order-policy/calendar'
 *
 * const tokyo = calendarOf({
 *   zone: 'Asia/Tokyo',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: ['2026-11-23'],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * assert.equal(countBusinessDays(tokyo, '2026-11-21', '2026-11-27'), 4) // Saturday to Friday
 * assert.equal(countBusinessDays(tokyo, '2026-11-27', '2026-11-21'), -3)
 * assert.equal(countBusinessDays(tokyo, '2026-11-24', '2026-11-27', 'both'), 4) // Tuesday to Friday
 * ```
 */
export const countBusinessDays = (
  calendar: AnyCalendar,
  start: DayOrDate,
  end: DayOrDate,
  counted: CountedEnds = 'end',
): number | DayIssue => {
  const known = calendarIn(calendar)
  if ('code' in known) return known
  const from = dayIn(start, 'start')
  if (typeof from !== 'number') return from
  const to = dayIn(end, 'end')
  if (typeof to !== 'number') return to
  if (!knowsDay(known, from)) return dayIssue(known, 'start', from)
  if (!knowsDay(known, to)) return dayIssue(known, 'end', to)
  if (!ENDS.includes(counted)) {
    return { code: 'notAnOption', path: ['counted'], found: counted, expected: `one of ${ENDS.join(', ')}` }
  }
  const withEnd = counted === 'end' || counted === 'both'
  const withStart = counted === 'start' || counted === 'both'
  return to < from ? 0 - openDays(known, to, withEnd, from, withStart) : openDays(known, from, withStart, to, withEnd)
}

/** The open days between two, of which the first is not the later. */
const openDays = (calendar: Calendar, first: Day, withFirst: boolean, last: Day, withLast: boolean): number => {
  // One and the same day is counted only where both of its names are.
  if (first === last && !(withFirst && withLast)) return 0
  return rankOf(calendar, plusDays(last, withLast ? 1 : 0)) - rankOf(calendar, plusDays(first, withFirst ? 0 : 1))
}
