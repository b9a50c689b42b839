/**
 * Instants as the clocks of a zone show them, before a language puts them into words.
 *
 * 1. Seconds and milliseconds only where there are any.
 * 2. Within a day of a clock change with the offset, since a time may then be shown twice.
 * 3. An end at midnight is the end of the day before: nobody reads `before Sat 21 Nov 2026, 00:00` rightly. A beginning at
 *    midnight is that day.
 */
import { millisecondsInDay } from 'date-fns/constants'
import { type Zone, zoneOf } from '../calendar/zone.ts'
import { clockChangesBetween, localTimeOf } from '../deadline/localTime.ts'
import type { Weekday } from '../value/day.ts'
import { type Instant, isInstant } from '../value/instant.ts'

/** The clocks of a zone, and what the caller calls it. */
type Clocks = { readonly zone: Zone; readonly name: string | null }

/** What clocks show at an instant. */
export type ClockTime = {
  readonly weekday: Weekday
  readonly day: number
  /** From 1, January, to 12. */
  readonly month: number
  readonly year: number
  /** `09:00`, `09:59:59.999`; null where the day as a whole is meant. */
  readonly time: string | null
  /** Ahead of UTC, `-05:00`, near a clock change; null at any other time. */
  readonly offset: string | null
  /** The zone's IANA id, and what the caller calls it; null where the caller does not say. */
  readonly zone: { readonly id: string; readonly name: string | null }
}

/** A time, an end (exclusive), or a window from a first instant to an end. */
export type When =
  | { readonly is: 'at'; readonly at: ClockTime }
  | { readonly is: 'before'; readonly end: ClockTime }
  | { readonly is: 'window'; readonly from: ClockTime; readonly end: ClockTime }

/** The clocks of the zone with an IANA id. Where the host knows no such zone, those of UTC, which then is what they are called. */
export const clocksOf = (id: string, name: string | null): Clocks => {
  const zone = zoneOf(id)
  return zone === undefined ? { zone: UTC, name: null } : { zone, name }
}

/** The time itself. Null for a number that is not an instant. */
export const whenAt = (clocks: Clocks, instant: Instant): When | null =>
  isInstant(instant) ? { is: 'at', at: clockTimeOf(clocks, instant) } : null

/** Before an instant and, where there is a `from`, not before that one. Null for a number that is not an instant. */
export const whenBy = (clocks: Clocks, { by, from }: { readonly by: Instant; readonly from?: Instant }): When | null => {
  if (!isInstant(by)) return null
  const end = endOf(clocks, by)
  return from === undefined ? { is: 'before', end } : { is: 'window', from: beginningOf(clocks, from), end }
}

const UTC: Zone = { name: 'UTC', leaves: [] }

const endOf = (clocks: Clocks, end: Instant): ClockTime =>
  isMidnight(clocks, end) ? wholeDay(clockTimeOf(clocks, end - 1)) : clockTimeOf(clocks, end)

const beginningOf = (clocks: Clocks, from: Instant): ClockTime =>
  isMidnight(clocks, from) ? wholeDay(clockTimeOf(clocks, from)) : clockTimeOf(clocks, from)

const isMidnight = ({ zone }: Clocks, instant: Instant): boolean => localTimeOf(zone, instant).time === '00:00:00.000'

const wholeDay = (shown: ClockTime): ClockTime => ({ ...shown, time: null, offset: null })

const clockTimeOf = ({ zone, name }: Clocks, instant: Instant): ClockTime => {
  const { date, weekday, time, offset } = localTimeOf(zone, instant)
  const [, year, month, day] = /^(.+)-(\d\d)-(\d\d)$/.exec(date) ?? []
  const isCalm = clockChangesBetween(zone, instant - millisecondsInDay, instant + millisecondsInDay).length === 0
  return {
    weekday,
    day: Number(day),
    month: Number(month),
    year: Number(year),
    time: time.replace(/(:00)?\.000$/, ''),
    offset: isCalm ? null : offset,
    zone: { id: zone.name, name },
  }
}
