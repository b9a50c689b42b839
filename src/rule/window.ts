/**
 * From when until when something may be done. The earliest end that a term names is its end.
 *
 * 1. It opens at the placement, or once what `since` names has happened, or so long `after` that.
 * 2. It is over once what `until` names has happened, when its span has gone by, so long `before` a date of the offer, or when its
 *    last day has. A date that the offer does not have ends nothing.
 * 3. Something that happens at the same instant as a deadline comes after it, as everywhere: ends are exclusive.
 * 4. A span that ends beyond the days that the calendar covers has not gone by while they last. From then on nobody can tell; nor
 *    can anybody once it might be too close to a date beyond them.
 */
import type { Calendar } from '../calendar/calendar.ts'
import { endOf } from '../calendar/instants.ts'
import type { Length, Span } from '../deadline/span.ts'
import type { Line } from '../order/line.ts'
import { cameAt } from '../order/cameAt.ts'
import type { Incident, Moment } from '../order/moment.ts'
import { OFFER_DATES, type OfferDate } from '../order/offer.ts'
import type { Sale } from '../order/order.ts'
import type { Instant } from '../value/instant.ts'
import { beforeDate } from './beforeDate.ts'
import { dueAfter } from './dueAfter.ts'

export type Window = {
  /** Closed before this has happened. Left out: from the placement on. */
  readonly since?: Moment | Incident
  /** It opens only so long after that. */
  readonly after?: Span
  /** Closed once this has happened, or from this date of the offer on. */
  readonly until?: Moment | OfferDate
  /** Closed so long after what it counts from. */
  readonly within?: Span
  /** Closed so long before a date of the offer: of days, the last is so many before the day of that date. */
  readonly before?: Before
  /** The last day, whole, in the zone of the calendar: `2027-01-15`. */
  readonly through?: string
}

export type Before = { readonly [D in OfferDate]?: Length }

/** What ended a window: something that happened, a date of the offer, so long `before` it, or time. */
export type WindowEnd = { readonly by: Moment | OfferDate | 'time'; readonly at: Instant; readonly before?: Length }

/** When a window is over by time alone, exclusive; null: no time ends it; or it does so beyond the days that are covered. */
export type EndsAt = Instant | 'beyondCalendar' | null

export type WindowState =
  | { readonly is: 'toCome' }
  | { readonly is: 'open'; readonly ends: EndsAt }
  | { readonly is: 'over'; readonly end: WindowEnd }
  /** The days that the calendar covers have ended, and a span that began before has not. */
  | { readonly is: 'unknown'; readonly since: Instant }

/** The window for a line of a sale, at an instant. */
export const windowState = (window: Window, calendar: Calendar, sale: Sale, line: Line, at: Instant): WindowState => {
  const since = window.since === undefined ? sale.placedAt : cameAt(sale, window.since)
  if (since === null) return TO_COME
  const opens = window.after === undefined ? since : instantAfter(calendar, window.after, since)
  const ends = window.within === undefined ? null : instantAfter(calendar, window.within, since)
  let end = window.until === undefined ? null : endOfUntil(window.until, sale, line)
  if (typeof ends === 'number') end = earlier(end, { by: 'time', at: ends })
  if (window.through !== undefined) end = earlier(end, endOfLastDay(window.through, calendar))
  const limit = window.before === undefined ? NO_LIMIT : limitOf(window.before, calendar, line)
  end = earlier(end, limit.end)
  // What ended before it opened was never open.
  if (end !== null && end.at < (opens === 'beyondCalendar' ? since : opens)) return TO_COME
  if (end !== null && at >= end.at) return { is: 'over', end }
  if ((opens === 'beyondCalendar' || ends === 'beyondCalendar') && !isCovered(calendar, at)) return { is: 'unknown', since }
  if (opens === 'beyondCalendar' || at < opens) return TO_COME
  if (at >= limit.unknownFrom) return { is: 'unknown', since }
  if (limit.unknownFrom < (end?.at ?? NEVER)) return { is: 'open', ends: 'beyondCalendar' }
  if (end === null && ends === null) return OPEN
  return { is: 'open', ends: end !== null && (ends !== 'beyondCalendar' || isCovered(calendar, end.at)) ? end.at : ends }
}

const TO_COME: WindowState = { is: 'toCome' }
const OPEN: WindowState = { is: 'open', ends: null }
const NEVER = Number.POSITIVE_INFINITY

/** The earliest end so long before a date, and from when on there might be an earlier. */
type Limit = { readonly end: WindowEnd | null; readonly unknownFrom: Instant }

const NO_LIMIT: Limit = { end: null, unknownFrom: NEVER }

export const limitOf = (before: Before, calendar: Calendar, { dates }: Line): Limit => {
  let { end, unknownFrom } = NO_LIMIT
  for (const by of OFFER_DATES) {
    const [length, date] = [before[by], dates[by]]
    if (length === undefined || date === null) continue
    const { at, isCertain } = beforeDate(calendar, length, date)
    if (isCertain) end = earlier(end, { by, at, before: length })
    else unknownFrom = Math.min(unknownFrom, at ?? Number.NEGATIVE_INFINITY)
  }
  return { end, unknownFrom }
}

/** The instants at which it opens or ends by time alone. */
export const windowChangesAt = (
  { since: from, after, until, within, before, through }: Window,
  calendar: Calendar,
  sale: Sale,
  line: Line,
): readonly Instant[] => {
  const since = cameAt(sale, from ?? 'placement')
  if (since === null) return []
  const changes: (Instant | 'beyondCalendar' | null | undefined)[] = []
  if (after !== undefined) changes.push(instantAfter(calendar, after, since))
  if (within !== undefined) changes.push(instantAfter(calendar, within, since))
  if (until === 'closing' || until === 'release') changes.push(line.dates[until])
  if (before !== undefined) {
    const { end, unknownFrom } = limitOf(before, calendar, line)
    changes.push(end?.at, Number.isFinite(unknownFrom) ? unknownFrom : null)
  }
  if (through !== undefined) changes.push(endOfLastDay(through, calendar)?.at)
  return changes.filter((instant) => typeof instant === 'number')
}

const earlier = (one: WindowEnd | null, other: WindowEnd | null): WindowEnd | null =>
  one === null || (other !== null && other.at < one.at) ? other : one

export const endOfUntil = (until: Moment | OfferDate, sale: Sale, line: Line): WindowEnd | null => {
  const at = until === 'closing' || until === 'release' ? line.dates[until] : cameAt(sale, until)
  return at === null ? null : { by: until, at }
}

export const endOfLastDay = (through: string, calendar: Calendar): WindowEnd | null => {
  const at = endOf(calendar, through)
  return typeof at === 'number' ? { by: 'time', at } : null
}

const isCovered = (calendar: Calendar, at: Instant): boolean => {
  const end = endOf(calendar, calendar.document.covers[1])
  return typeof end === 'number' && at < end
}

export const instantAfter = (calendar: Calendar, span: Span, since: Instant): Instant | 'beyondCalendar' =>
  dueAfter(calendar, { clause: null, within: span }, since).by ?? 'beyondCalendar'
