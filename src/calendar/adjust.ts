import { type Day, isoOf, monthIndexOf } from '../value/day.ts'
import { type Calendar, knowsDay, openDayAt, rankOf } from './calendar.ts'
import { crossingIssue, type DayIssue, dayIssue } from './dayIssue.ts'

/**
 * Where a day goes that falls on a closed one, by the names ISDA gave them: `following` to the next open day, `preceding` to the
 * last one before; the `modified` ones go the other way rather than into another month; `nearest` to the closer one, to the later
 * where both are as close; `none` stays.
 */
export type Roll = (typeof ROLLS)[number]

const ROLLS = ['none', 'following', 'modifiedFollowing', 'preceding', 'modifiedPreceding', 'nearest'] as const

const isRoll = (roll: unknown): roll is Roll => ROLLS.some((name) => name === roll)

/**
 * The day itself where it is open, else where its roll takes it.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { adjust, calendarOf, dayOf, isoOf } from 'order-policy/calendar'
 *
 * const read = calendarOf({
 *   zone: 'UTC',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: [],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * const SAT_2026_10_31 = dayOf('2026-10-31')
 * assert(read._tag === 'Right' && typeof SAT_2026_10_31 === 'number')
 * const on = (day: ReturnType<typeof adjust>) => (typeof day === 'number' ? isoOf(day) : day.code)
 * assert.equal(on(adjust(read.right, SAT_2026_10_31, 'following')), '2026-11-02')
 * assert.equal(on(adjust(read.right, SAT_2026_10_31, 'modifiedFollowing')), '2026-10-30')
 * ```
 */
export const adjust = (calendar: Calendar, day: Day, roll: Roll): Day | DayIssue => {
  if (!isRoll(roll)) return { code: 'notARoll', path: ['roll'], found: roll, expected: `one of ${ROLLS.join(', ')}` }
  if (!knowsDay(calendar, day)) return dayIssue(calendar, 'day', day)
  const rank = rankOf(calendar, day)
  if (roll === 'none' || rankOf(calendar, day + 1) > rank) return day
  const rolled = rolledTo(day, roll, openDayAt(calendar, rank), openDayAt(calendar, rank - 1))
  return Number.isNaN(rolled) ? crossingIssue(calendar, ['day'], isoOf(day)) : rolled
}

/** NaN where the calendar would have to know a neighbour that it does not. */
const rolledTo = (day: Day, roll: Exclude<Roll, 'none'>, after: Day, before: Day): Day => {
  switch (roll) {
    case 'following':
      return after
    case 'preceding':
      return before
    case 'modifiedFollowing':
      return unlessMonthChanges(day, after, before)
    case 'modifiedPreceding':
      return unlessMonthChanges(day, before, after)
    case 'nearest':
      return Number.isNaN(after) || after - day <= day - before ? after : before
  }
}

const unlessMonthChanges = (day: Day, wanted: Day, otherwise: Day): Day =>
  Number.isNaN(wanted) || monthIndexOf(wanted) === monthIndexOf(day) ? wanted : otherwise
