/**
 * Civil days as integers: which number is this date, which date is this number, which weekday is it?
 *
 * A `Day` counts days since 1970-01-01 in the Gregorian calendar, without zone or time of day. Whole numbers add and compare; dates as
 * text belong to the border.
 */
import type { Issue } from '../kernel/issue.ts'

/** A civil day: whole days since 1970-01-01, negative before it. It has no zone. */
export type Day = number

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
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso)
  if (parts !== null) {
    const month = Number(parts[2])
    const dayOfMonth = Number(parts[3])
    const day = dayOfCivil(Number(parts[1]), month, dayOfMonth)
    // A day that its month does not have, such as 30 February, comes out as a day of the next.
    if (month >= 1 && month <= 12 && civilOf(day).dayOfMonth === dayOfMonth) return day
  }
  return { code: 'notADate', path: [], found: iso, expected: 'a date as YYYY-MM-DD' }
}

/** The date of a day: `2026-11-21`. Years past 9999 and before 0000 carry a sign and six digits; a number that is no day stays itself. */
export const isoOf = (day: Day): string => {
  if (!Number.isSafeInteger(day)) return String(day)
  const { year, month, dayOfMonth } = civilOf(day)
  const digits = String(Math.abs(year))
  const years = year >= 0 && year <= 9999 ? digits.padStart(4, '0') : (year < 0 ? '-' : '+') + digits.padStart(6, '0')
  return `${years}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`
}

/** The weekday of a day. */
export const weekdayOf = (day: Day): Weekday => weekdays[weekdayIndexOf(day)] as Weekday

/** 0 for Monday to 6 for Sunday. */
export const weekdayIndexOf = (day: Day): number => {
  const index = (day + 3) % 7
  return index < 0 ? index + 7 : index
}

/** Months since year 0: two days share a month when this is the same. */
export const monthIndexOf = (day: Day): number => {
  const { year, month } = civilOf(day)
  return year * 12 + month
}

const DAYS_IN_400_YEARS = 146_097
/** From 0000-03-01, where a year that begins in March keeps its leap day last, to 1970-01-01. */
const MARCH_OF_YEAR_0 = 719_468

const dayOfCivil = (year: number, month: number, dayOfMonth: number): Day => {
  const marchYear = month > 2 ? year : year - 1
  const monthFromMarch = (month + 9) % 12
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + dayOfMonth - 1 - MARCH_OF_YEAR_0
}

const civilOf = (day: Day): { readonly year: number; readonly month: number; readonly dayOfMonth: number } => {
  const fromMarch = day + MARCH_OF_YEAR_0
  const cycle = Math.floor(fromMarch / DAYS_IN_400_YEARS)
  const ofCycle = fromMarch - cycle * DAYS_IN_400_YEARS
  const yearOfCycle = Math.floor(
    (ofCycle - Math.floor(ofCycle / 1460) + Math.floor(ofCycle / 36_524) - Math.floor(ofCycle / 146_096)) / 365,
  )
  const ofYear = ofCycle - (yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: cycle * 400 + yearOfCycle + (month > 2 ? 0 : 1),
    month,
    dayOfMonth: ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

const twoDigits = (n: number): string => String(n).padStart(2, '0')
