/**
 * From when until when something may be done. The earliest end that a term names is its end.
 *
 * 1. It opens at the placement, or once what `since` names has happened, or so long `after` that.
 * 2. It is over once what `until` names has happened, when its span has gone by, or when its last day has.
 * 3. Something that happens at the same instant as a deadline comes after it, as everywhere: ends are exclusive.
 */
import type { Calendar } from '../calendar/calendar.ts'
import { endOf } from '../calendar/instants.ts'
import type { Span } from '../deadline/span.ts'
import type { Line } from '../order/line.ts'
import { cameAt, type Incident, type Moment } from '../order/moment.ts'
import type { OfferDate } from '../order/offer.ts'
import type { Sale } from '../order/order.ts'
import type { Instant } from '../value/instant.ts'
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
  /** The last day, whole, in the zone of the calendar: `2027-01-15`. */
  readonly through?: string
}

/** What ended a window: something that happened, a date of the offer, or time. */
export type WindowEnd = { readonly by: Moment | OfferDate | 'time'; readonly at: Instant }

export type WindowState =
  | { readonly is: 'toCome'; readonly opens: Instant | null }
  /** `ends`: the instant at which it is over by time alone, exclusive; null: there is none. */
  | { readonly is: 'open'; readonly ends: Instant | null }
  | { readonly is: 'over'; readonly end: WindowEnd }

/** The window for a line of a sale, at an instant. */
export const windowState = (window: Window, calendar: Calendar, sale: Sale, line: Line, at: Instant): WindowState => {
  const since = cameAt(sale, window.since ?? 'placement')
  if (since === null) return { is: 'toCome', opens: null }
  const opens = window.after === undefined ? since : (instantAfter(calendar, window.after, since) ?? since)
  if (at < opens) return { is: 'toCome', opens }
  const ends = [
    endOfMoment(window, sale),
    endOfDate(window, line),
    endOfSpan(window, calendar, since),
    endOfLastDay(window, calendar),
  ].filter((end) => end !== null)
  const earliest = ends.reduce<WindowEnd | null>((first, end) => (first === null || end.at < first.at ? end : first), null)
  if (earliest === null) return { is: 'open', ends: null }
  return at < earliest.at ? { is: 'open', ends: earliest.at } : { is: 'over', end: earliest }
}

/** The instants at which it opens or ends by time alone. */
export const windowChangesAt = (window: Window, calendar: Calendar, sale: Sale, line: Line): readonly Instant[] => {
  const since = cameAt(sale, window.since ?? 'placement')
  if (since === null) return []
  const opens = window.after === undefined ? null : instantAfter(calendar, window.after, since)
  const ends = [endOfDate(window, line), endOfSpan(window, calendar, since), endOfLastDay(window, calendar)]
  return [opens, ...ends.map((end) => end?.at ?? null)].filter((instant) => instant !== null)
}

const isOfferDate = (until: Moment | OfferDate): until is OfferDate => until === 'closing' || until === 'release'

const endOfMoment = ({ until }: Window, sale: Sale): WindowEnd | null => {
  if (until === undefined || isOfferDate(until)) return null
  const at = cameAt(sale, until)
  return at === null ? null : { by: until, at }
}

const endOfDate = ({ until }: Window, { dates }: Line): WindowEnd | null => {
  if (until === undefined || !isOfferDate(until)) return null
  const at = dates[until]
  return at === null ? null : { by: until, at }
}

const endOfSpan = ({ within }: Window, calendar: Calendar, since: Instant): WindowEnd | null => {
  const at = within === undefined ? null : instantAfter(calendar, within, since)
  return at === null ? null : { by: 'time', at }
}

const endOfLastDay = ({ through }: Window, calendar: Calendar): WindowEnd | null => {
  const at = through === undefined ? null : endOf(calendar, through)
  return typeof at === 'number' ? { by: 'time', at } : null
}

/** Null where the calendar does not reach that far: then it has not gone by. */
const instantAfter = (calendar: Calendar, span: Span, since: Instant): Instant | null =>
  dueAfter(calendar, { clause: null, within: span }, since).by
