/**
 * Instants: epoch milliseconds inside, ISO 8601 with an offset at the border.
 */
import { maxTime, millisecondsInDay } from 'date-fns/constants'
import type { Issue } from '../kernel/issue.ts'
import { dayOf, type NoDay } from './day.ts'

/** An instant: epoch milliseconds, a safe integer. A due instant is exclusive: at it, it is too late. */
export type Instant = number

/** An instant as an argument: any number of epoch milliseconds, but a `Day` does not compile. */
export type GivenInstant = Instant & NoDay

/** Text that does not name an instant, or a number that is not one. */
export type InstantIssue = Issue & { readonly code: 'notAnInstant' }

/** The first and the last instant there is: 100 million days on either side of 1970, as in ECMAScript. */
export const LAST_INSTANT: Instant = maxTime

/** Whether this is a whole number of milliseconds within ±8.64e15. */
export const isInstant = (value: unknown): value is Instant =>
  Number.isInteger(value) && (value as number) >= -LAST_INSTANT && (value as number) <= LAST_INSTANT

const WRITTEN = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/**
 * The instant of an ISO 8601 date and time with an offset: `2026-11-21T10:00:00.000+09:00`, or `Z`.
 *
 * Seconds and up to three decimals may be left out. The offset may not: without it the text names no instant. Hour 24, second 60
 * and dates that do not exist are `notAnInstant` issues too.
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
  const parts = typeof iso === 'string' ? WRITTEN.exec(iso) : null
  return parts !== null && typeof dayOf(parts[1] ?? '') === 'number'
    ? new Date(iso).getTime()
    : { code: 'notAnInstant', path: [], found: iso, expected: 'a date and time with an offset, as 2026-11-21T10:00:00+09:00' }
}

/**
 * The instant in UTC, to the millisecond: `2026-11-21T01:00:00.000Z`. A number that is not an instant stays itself.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { isoOfInstant } from 'order-policy/calendar'
 *
 * assert.equal(isoOfInstant(Date.UTC(2026, 10, 21, 9)), '2026-11-21T09:00:00.000Z')
 * ```
 */
export const isoOfInstant = (instant: GivenInstant): string =>
  isInstant(instant) ? new Date(instant).toISOString() : String(instant)

/** A time of day in milliseconds since midnight: `10:00:00.000`, up to `24:00:00.000`; of the next day, its time again. */
export const isoOfTime = (time: number): string =>
  time === millisecondsInDay ? '24:00:00.000' : new Date(time).toISOString().slice('1970-01-01T'.length, -'Z'.length)
