/**
 * Instants as the clocks of the shop show them.
 *
 * 1. `Sat 21 Nov 2026, 10:00`; seconds and milliseconds only where there are any.
 * 2. Within a day of a clock change with the offset, since a time may then be shown twice.
 * 3. A deadline at midnight is the end of the day before: nobody reads `before Sat 21 Nov 2026, 00:00` rightly.
 */
import { millisecondsInDay } from 'date-fns/constants'
import { zoneOf } from '../calendar/zone.ts'
import { clockChangesBetween, type LocalTime, localTimeOf } from '../deadline/localTime.ts'
import { type Instant, isInstant, isoOfInstant } from '../value/instant.ts'

/**
 * An instant (epoch milliseconds) as the clocks of an IANA zone show it. Where the zone is unknown, in UTC and marked so.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { instantInWords } from 'order-policy/text'
 *
 * assert.equal(instantInWords('Asia/Tokyo', Date.UTC(2026, 10, 21, 1)), 'Sat 21 Nov 2026, 10:00')
 * ```
 */
export const instantInWords = (zoneName: string, instant: Instant): string => {
  const zone = zoneOf(zoneName)
  if (zone === undefined || !isInstant(instant)) return isoOfInstant(instant)
  const local = localTimeOf(zone, instant)
  const changes = clockChangesBetween(zone, instant - millisecondsInDay, instant + millisecondsInDay)
  return `${dayInWords(local)}, ${timeInWords(local)}${changes.length === 0 ? '' : ` (UTC${local.offset})`}`
}

/** Until when, the instant itself excluded: `before Sat 21 Nov 2026, 10:00`, `by the end of Fri 20 Nov 2026`. */
export const endInWords = (zoneName: string, end: Instant): string => {
  const zone = zoneOf(zoneName)
  if (zone === undefined || !isInstant(end)) return `before ${isoOfInstant(end)}`
  if (localTimeOf(zone, end).time !== MIDNIGHT) return `before ${instantInWords(zoneName, end)}`
  return `by the end of ${dayInWords(localTimeOf(zone, end - 1))}`
}

/** From when on: `Sat 21 Nov 2026, 10:00`, or, from its first instant, the day alone. */
export const beginningInWords = (zoneName: string, from: Instant): string => {
  const zone = zoneOf(zoneName)
  if (zone === undefined || !isInstant(from)) return isoOfInstant(from)
  const local = localTimeOf(zone, from)
  return local.time === MIDNIGHT ? dayInWords(local) : instantInWords(zoneName, from)
}

const MIDNIGHT = '00:00:00.000'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const dayInWords = ({ date, weekday }: LocalTime): string => {
  const [, year = '', month = '', day = ''] = /^(.+)-(\d\d)-(\d\d)$/.exec(date) ?? []
  return `${weekday.slice(0, 1).toUpperCase()}${weekday.slice(1)} ${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`
}

const timeInWords = ({ time }: LocalTime): string => time.replace(/(:00)?\.000$/, '')
