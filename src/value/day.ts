/**
 * Civil days as integers: which number is this date, which date is this number, which weekday is it?
 *
 * A `Day` counts days since 1970-01-01 in the Gregorian calendar, without zone or time of day. Whole numbers add and compare;
 * dates as text belong to the border.
 */
import { millisecondsInDay } from 'date-fns/constants'
import type { Issue } from '../kernel/issue.ts'

/** A civil day: whole days since 1970-01-01, negative before it. It has no zone. */
export type Day = number

/** A day of the week, as calendar documents write it. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

/** Monday first, as in ISO 8601. */
export const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Text that is no date of the Gregorian calendar in the form `2026-11-21`. */
export type DateIssue = Issue & { readonly code: 'notADate' }

/**
 * The day of a date written `YYYY-MM-DD`, years 0000 to 9999, or a `notADate` issue: 30 February is no date.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { dayOf, isoOf } from 'order-policy/calendar'
 *
 * assert.equal(dayOf('1970-01-01'), 0)
 * assert.equal(dayOf('2026-11-21'), 20778)
 * assert.equal(isoOf(20778), '2026-11-21')
 * assert.deepEqual(dayOf('2027-02-29'), { code: 'notADate', path: [], found: '2027-02-29', expected: 'a date as YYYY-MM-DD' })
 * ```
 */
export const dayOf = (iso: string): Day | DateIssue => {
  const day =
    typeof iso === 'string' && /^\d{4}-\d\d-\d\d$/.test(iso)
      ? new Date(`${iso}T00:00Z`).getTime() / millisecondsInDay
      : Number.NaN
  // A date that does not exist, such as 30 February, may be read as another one, which is written otherwise.
  return isoOf(day) === iso ? day : { code: 'notADate', path: [], found: iso, expected: 'a date as YYYY-MM-DD' }
}

/** A number that is no day. */
export type NotADayIssue = Issue & { readonly code: 'notADay' }

export const notADay = (name: string, found: number): NotADayIssue => ({
  code: 'notADay',
  path: [name],
  found,
  expected: 'a whole number of days since 1970-01-01',
})

/**
 * The date of a day: `2026-11-21`. Years past 9999 and before 0000 carry a sign and six digits; a number that is no day stays
 * itself.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { isoOf } from 'order-policy/calendar'
 *
 * assert.equal(isoOf(20778), '2026-11-21')
 * ```
 */
export const isoOf = (day: Day): string =>
  isDay(day) ? dateOf(day).toISOString().slice(0, -'T00:00:00.000Z'.length) : String(day)

/**
 * The weekday of a day. A number that is no day has none: a `notADay` issue.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { weekdayOf } from 'order-policy/calendar'
 *
 * const SAT_2026_11_21 = 20778
 * assert.equal(weekdayOf(SAT_2026_11_21), 'sat')
 * ```
 */
export const weekdayOf = (day: Day): Weekday | NotADayIssue => (isDay(day) ? weekdayOn(day) : notADay('day', day))

/** The weekday of what is known to be a day. */
export const weekdayOn = (day: Day): Weekday => weekdays[weekdayIndexOf(day)] as Weekday

/** 0 for Monday to 6 for Sunday. */
export const weekdayIndexOf = (day: Day): number => {
  const index = (day + 3) % 7
  return index < 0 ? index + 7 : index
}

/** Months since year 0: two days share a month when this is the same. */
export const monthIndexOf = (day: Day): number => dateOf(day).getUTCFullYear() * 12 + dateOf(day).getUTCMonth()

/** Whether this is a whole number of days, at most 100 million from 1970: those are the days that have an instant. */
export const isDay = (value: number): value is Day => Number.isInteger(value) && Math.abs(value) <= 100_000_000

const dateOf = (day: Day): Date => new Date(day * millisecondsInDay)
