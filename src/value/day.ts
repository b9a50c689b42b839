/**
 * Civil days as integers: which number is this date, which date is this number, which weekday is it?
 *
 * A `Day` counts days since 1970-01-01 in the Gregorian calendar, without zone or time of day. Whole numbers compare and
 * subtract; dates as text belong to the border.
 */
import type { Issue } from '../kernel/issue.ts'
import { civilDateAfter, daysInMonth, daysUntil } from './civilDate.ts'

declare const day: unique symbol

/**
 * A civil day: whole days since 1970-01-01, negative before it. It has no zone.
 *
 * A number to compute with, and to the compiler not any number: an instant given as a day, or a day as an instant, does not
 * compile. `dayOf` makes one from a date, `dayOfNumber` from a number, `addDays` from
 * another day.
 */
export type Day = number & { readonly [day]: true }

/** What no day is: an instant, for one. */
export type NoDay = { readonly [day]?: never }

/** A day, or its date as text: `2026-11-21`. What is asked with a date is answered with a date. */
export type DayOrDate = Day | string

/** Monday first, as in ISO 8601. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** A day of the week, as calendar documents write it. */
export type Weekday = (typeof weekdays)[number]

/** Text that is not a date of the Gregorian calendar in the form `2026-11-21`. */
export type DateIssue = Issue & { readonly code: 'notADate' }

/** A number that is not a day. */
export type NotADayIssue = Issue & { readonly code: 'notADay' }

/**
 * The day of a date written `YYYY-MM-DD`, years 0000 to 9999, or a `notADate` issue: 30 February does not exist.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { dayOf, isoOf } from 'order-policy/calendar'
 *
 * const SAT_2026_11_21 = dayOf('2026-11-21')
 * assert(typeof SAT_2026_11_21 === 'number')
 * assert.equal(isoOf(SAT_2026_11_21), '2026-11-21')
 * assert.equal(SAT_2026_11_21, 20778) // days since 1970-01-01
 * assert.deepEqual(dayOf('2027-02-29'), { code: 'notADate', path: [], found: '2027-02-29', expected: 'a date as YYYY-MM-DD' })
 * ```
 */
export const dayOf = (date: string): Day | DateIssue => {
  const read = typeof date === 'string' && date.length === 10 ? daysOfText(date) : Number.NaN
  return isDay(read) ? read : { code: 'notADate', path: [], found: date, expected: 'a date as YYYY-MM-DD' }
}

/** Digit by digit: a calendar of three years reads dozens of dates, and a pattern costs ten times as much. */
const daysOfText = (text: string): number => {
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return Number.NaN
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const date = digits(text, 8, 10)
  // NaN is in no range.
  return year >= 0 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
    ? daysUntil(year, month, date)
    : Number.NaN
}

const HYPHEN = 45
const ZERO = 48

/** NaN where something else than a digit stands. */
const digits = (text: string, from: number, to: number): number => {
  let read = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO
    if (digit < 0 || digit > 9) return Number.NaN
    read = read * 10 + digit
  }
  return read
}

/**
 * The day of a number that was kept as JSON or in a database, or a `notADay` issue.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { dayOf, dayOfNumber } from 'order-policy/calendar'
 *
 * assert.equal(dayOfNumber(20778), dayOf('2026-11-21'))
 * ```
 */
export const dayOfNumber = (number: number): Day | NotADayIssue =>
  isDay(number) ? number : { ...notADay('day', number), path: [] }

/** The day so many days later; earlier for a negative count. */
export const plusDays = (from: Day, count: number): Day => (from + count) as Day

/** Stands where there is no day: nothing compares with it. */
export const NO_DAY: Day = Number.NaN as Day

export const notADay = (name: string, found: unknown): NotADayIssue => ({
  code: 'notADay',
  path: [name],
  found,
  expected: 'a whole number of days since 1970-01-01',
})

/**
 * The date of a day: `2026-11-21`. Years past 9999 and before 0000 carry a sign and six digits; a number that is not a day stays
 * itself.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { addBusinessDays, calendarOf, dayOf, isoOf } from 'order-policy/calendar'
 *
 * const UTC = calendarOf({ zone: 'UTC', open: ['mon'], holidays: [], covers: ['2026-01-01', '2026-12-31'] })
 * const TUE_2026_11_24 = dayOf('2026-11-24')
 * assert(typeof TUE_2026_11_24 === 'number')
 * const next = addBusinessDays(UTC, TUE_2026_11_24, 1)
 * assert.equal(typeof next === 'number' && isoOf(next), '2026-11-30')
 * ```
 */
export const isoOf = (of: Day): string => {
  if (!isDay(of)) return String(of)
  const { year, month, date } = civilDateAfter(of)
  return `${yearInDigits(year)}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`
}

const yearInDigits = (year: number): string => {
  if (year >= 1000 && year <= 9999) return String(year)
  if (year >= 0 && year < 1000) return String(year).padStart(4, '0')
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`
}

/**
 * The weekday of a day or of a date. What is neither has none: a `notADay` or `notADate` issue.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { weekdayOf } from 'order-policy/calendar'
 *
 * assert.equal(weekdayOf('2026-11-21'), 'sat')
 * ```
 */
export const weekdayOf = (of: DayOrDate): Weekday | NotADayIssue | DateIssue => {
  const known = typeof of === 'string' ? dayOf(of) : of
  if (isDay(known)) return weekdayOn(known)
  return typeof known === 'object' && known !== null && 'code' in known
    ? { ...(known as DateIssue), path: ['day'] }
    : notADay('day', known)
}

/** The weekday of what is known to be a day. */
export const weekdayOn = (of: Day): Weekday => weekdays[weekdayIndexOf(of)] as Weekday

/** 0 for Monday to 6 for Sunday. */
export const weekdayIndexOf = (of: Day): number => {
  const index = (of + 3) % 7
  return index < 0 ? index + 7 : index
}

/** Whether this is a whole number of days, at most 100 million from 1970: those are the days that have an instant. */
export const isDay = (value: unknown): value is Day =>
  Number.isInteger(value) && (value as number) <= 100_000_000 && (value as number) >= -100_000_000
