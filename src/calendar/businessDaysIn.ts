import { type Day, isoOf } from '../value/day.ts'
import { type Calendar, FARTHEST, knowsDay, openDayAt, rankOf } from './calendar.ts'
import { crossingIssue, type DayIssue, dayIssue } from './dayIssue.ts'

/**
 * The open days from `first` through `last`, both included, earliest first; none where `last` is before `first`. At most 400
 * years of them.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { businessDaysIn, calendarOf, isoOf } from 'order-policy/calendar'
 *
 * const read = calendarOf({
 *   zone: 'Asia/Tokyo',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: ['2026-11-23'],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * assert(read._tag === 'Right')
 * const FRI_2026_11_20 = 20777
 * const open = businessDaysIn(read.right, FRI_2026_11_20, FRI_2026_11_20 + 5)
 * assert(!('code' in open))
 * assert.deepEqual(open.map(isoOf), ['2026-11-20', '2026-11-24', '2026-11-25'])
 * ```
 */
export const businessDaysIn = (calendar: Calendar, first: Day, last: Day): readonly Day[] | DayIssue => {
  if (!knowsDay(calendar, first)) return dayIssue(calendar, 'first', first)
  if (!knowsDay(calendar, last)) return dayIssue(calendar, 'last', last)
  if (last - first > FARTHEST) return crossingIssue(calendar, ['last'], isoOf(last))
  const rank = rankOf(calendar, first)
  const length = Math.max(0, rankOf(calendar, last + 1) - rank)
  return Array.from({ length }, (_, index) => openDayAt(calendar, rank + index))
}
