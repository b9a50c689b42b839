/**
 * Instants: epoch milliseconds inside, ISO 8601 with an offset at the border.
 */
import type { Issue } from '../kernel/issue.ts'
import { dayOf, isoOf } from './day.ts'

/** An instant: epoch milliseconds, a safe integer. A due instant is exclusive: at it, it is too late. */
export type Instant = number

/** Text that names no instant, or a number that is none. */
export type InstantIssue = Issue & { readonly code: 'notAnInstant' }

export const MILLISECONDS_A_MINUTE = 60_000
export const MILLISECONDS_AN_HOUR = 3_600_000
export const MILLISECONDS_A_DAY = 86_400_000

/** The first and the last instant there is: 100 million days on either side of 1970, as in ECMAScript. */
export const LAST_INSTANT = 8_640_000_000_000_000

/** Whether this is a whole number of milliseconds within ±8.64e15. */
export const isInstant = (value: number): value is Instant =>
  Number.isSafeInteger(value) && value >= -LAST_INSTANT && value <= LAST_INSTANT

/**
 * The instant of an ISO 8601 date and time with an offset: `2026-11-21T10:00:00.000+09:00`, or `Z`.
 *
 * Seconds and up to three decimals may be left out. The offset may not: without it the text names no instant. Hour 24, second 60 and dates
 * that do not exist are `notAnInstant` issues too.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { instantOf, isoOfInstant } from 'order-policy/calendar'
 *
 * assert.equal(instantOf('2026-11-21T10:00+09:00'), 1795222800000)
 * assert.equal(isoOfInstant(1795222800000), '2026-11-21T01:00:00.000Z')
 * assert.equal(typeof instantOf('2026-11-21T10:00'), 'object')
 * ```
 */
export const instantOf = (iso: string): Instant | InstantIssue => {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(?:Z|([+-])(\d\d):(\d\d))$/.exec(iso)
  if (parts !== null) {
    const [, date = '', hour, minute, second = '0', fraction = '', sign, offsetHour = '0', offsetMinute = '0'] = parts
    const day = dayOf(date)
    const time = millisecondsOf(Number(hour), Number(minute), Number(second))
    const offset = millisecondsOf(Number(offsetHour), Number(offsetMinute), 0)
    if (typeof day === 'number' && time >= 0 && offset >= 0) {
      return day * MILLISECONDS_A_DAY + time + Number(fraction.padEnd(3, '0')) - (sign === '-' ? -offset : offset)
    }
  }
  return { code: 'notAnInstant', path: [], found: iso, expected: 'a date and time with an offset, as 2026-11-21T10:00:00+09:00' }
}

/** The instant in UTC, to the millisecond: `2026-11-21T01:00:00.000Z`. A number that is no instant stays itself. */
export const isoOfInstant = (instant: Instant): string => {
  if (!isInstant(instant)) return String(instant)
  const day = Math.floor(instant / MILLISECONDS_A_DAY)
  return `${isoOf(day)}T${isoOfTime(instant - day * MILLISECONDS_A_DAY)}Z`
}

/** A time of day in milliseconds since midnight: `10:00:00.000`. */
export const isoOfTime = (time: number): string => {
  const digits = (n: number, width: number): string => String(n).padStart(width, '0')
  const minutes = Math.floor(time / MILLISECONDS_A_MINUTE)
  const seconds = Math.floor(time / 1000) % 60
  return `${digits(Math.floor(minutes / 60), 2)}:${digits(minutes % 60, 2)}:${digits(seconds, 2)}.${digits(time % 1000, 3)}`
}

const millisecondsOf = (hour: number, minute: number, second: number): number =>
  hour <= 23 && minute <= 59 && second <= 59 ? hour * MILLISECONDS_AN_HOUR + minute * MILLISECONDS_A_MINUTE + second * 1000 : -1
