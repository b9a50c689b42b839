import { civilDateAfter, daysInMonth } from '../value/civilDate.ts'
import { type Day, type DayOrDate, isoOf, NO_DAY, plusDays } from '../value/day.ts'
import { type AnyCalendar, calendarIn } from './anyCalendar.ts'
import { type Calendar, knowsDay, openDayAt, rankOf } from './calendar.ts'
import { crossingIssue, type DayIssue, dayIssue, onDate } from './dayIssue.ts'

/**
 * Where a day goes that falls on a closed one, by the names ISDA gave them: `following` to the next open day, `preceding` to the
 * last one before; the `modified` ones go the other way rather than into another month, `halfMonthModifiedFollowing` rather than
 * past the 15th or into another month; `nearest` to the closer one, to the later where both are as close; `none` stays.
 */
export type Roll = (typeof ROLLS)[number]

export const ROLLS = [
  'none',
  'following',
  'modifiedFollowing',
  'halfMonthModifiedFollowing',
  'preceding',
  'modifiedPreceding',
  'nearest',
] as const

const isRoll = (roll: unknown): roll is Roll => ROLLS.some((name) => name === roll)

/**
 * The day itself where it is open, otherwise where its roll takes it. Asked with a date, it answers with a date.
 *
 * At the end of the coverage a roll is answered where it is certain: whatever the first open day of the next year is, it is in
 * another month.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { adjust, calendarOf } from 'order-policy/calendar'
 *
 * const calendar = calendarOf({
 *   zone: 'UTC',
 *   open: ['mon', 'tue', 'wed', 'thu', 'fri'],
 *   holidays: [],
 *   covers: ['2026-01-01', '2026-12-31'],
 * })
 * const SAT = '2026-10-31'
 * assert.equal(adjust(calendar, SAT, 'following'), '2026-11-02')
 * assert.equal(adjust(calendar, SAT, 'modifiedFollowing'), '2026-10-30') // not into November
 * ```
 */
export function adjust(calendar: AnyCalendar, date: string, roll: Roll): string | DayIssue
export function adjust(calendar: AnyCalendar, day: Day, roll: Roll): Day | DayIssue
export function adjust(calendar: AnyCalendar, day: DayOrDate, roll: Roll): DayOrDate | DayIssue {
  const known = calendarIn(calendar)
  if ('code' in known) return known
  return typeof day === 'string' ? onDate(day, 'day', (on) => adjusted(known, on, roll)) : adjusted(known, day, roll)
}

const adjusted = (calendar: Calendar, day: Day, roll: Roll): Day | DayIssue => {
  if (!isRoll(roll)) return { code: 'notARoll', path: ['roll'], found: roll, expected: `one of ${ROLLS.join(', ')}` }
  if (!knowsDay(calendar, day)) return dayIssue(calendar, 'day', day)
  const rank = rankOf(calendar, day)
  if (roll === 'none' || rankOf(calendar, plusDays(day, 1)) > rank) return day
  const rolled = rolledTo(calendar, day, roll)
  return Number.isNaN(rolled) ? crossingIssue(calendar, ['day'], isoOf(day)) : rolled
}

/** NaN where the calendar would have to know a neighbour that it does not. */
const rolledTo = (calendar: Calendar, day: Day, roll: Exclude<Roll, 'none'>): Day => {
  const rank = rankOf(calendar, day)
  const after = openDayAt(calendar, rank)
  const before = openDayAt(calendar, rank - 1)
  // Where a neighbour is not covered, it lies at the earliest, or at the latest, just outside the coverage.
  const afterAtLeast = Number.isNaN(after) ? plusDays(calendar.last, 1) : after
  const beforeAtMost = Number.isNaN(before) ? plusDays(calendar.first, -1) : before
  switch (roll) {
    case 'following':
      return after
    case 'preceding':
      return before
    case 'modifiedFollowing':
      return afterAtLeast <= lastOfMonth(day) ? after : before
    case 'halfMonthModifiedFollowing':
      return afterAtLeast <= lastOfHalfMonth(day) ? after : before
    case 'modifiedPreceding':
      return beforeAtMost >= firstOfMonth(day) ? before : after
    case 'nearest':
      if (afterAtLeast - day > day - before) return before
      return after - day <= day - beforeAtMost ? after : NO_DAY
  }
}

const firstOfMonth = (day: Day): Day => plusDays(day, 1 - civilDateAfter(day).date)

const lastOfMonth = (day: Day): Day => {
  const { year, month, date } = civilDateAfter(day)
  return plusDays(day, daysInMonth(year, month) - date)
}

const lastOfHalfMonth = (day: Day): Day => {
  const { date } = civilDateAfter(day)
  return date <= 15 ? plusDays(day, 15 - date) : lastOfMonth(day)
}
