/**
 * What a calendar says: one plain JSON document, written by hand or made from a holiday list.
 *
 * Dates are `YYYY-MM-DD`, times `HH:MM` or `HH:MM:SS` on the clock of `zone`.
 */
import type { Weekday } from '../value/day.ts'

/** Which days are open, where and for how long this is known: one plain JSON document. `calendarOf` reads it. */
export type CalendarDocument = {
  /** An IANA name: `Asia/Tokyo`. */
  readonly zone: string
  /** The weekdays that are business days, holidays aside. */
  readonly open: readonly Weekday[]
  /** Days that are closed although their weekday is open. */
  readonly holidays: readonly (string | Holiday)[]
  /** Days that are open although their weekday is closed. */
  readonly extraOpen?: readonly string[]
  /** The first and the last day for which the lists above are complete, both included. */
  readonly covers: readonly [from: string, through: string]
  /** What holds for other days: no answer (`refuse`, the default), or the open weekdays alone. */
  readonly beyond?: 'refuse' | 'weekdays'
  /** What arrives at this time or later counts as arriving the next day. Used by counting from `receipt`. */
  readonly cutoff?: TimesOfWeek<string>
  /** Other cut-offs on single open days, half-days among them. */
  readonly cutoffOn?: { readonly [date: string]: string }
  /** When somebody is there on business days. Used by spans of `openHours`. */
  readonly hours?: TimesOfWeek<OpeningHours>
  /** Other opening hours on single open days. */
  readonly halfDays?: { readonly [date: string]: OpeningHours }
  /** Parts of the year with other hours or another cut-off. Where two overlap, the first in the list holds. */
  readonly seasons?: readonly Season[]
  /**
   * When somebody is there on days that are not business days: by weekday (`sat`), on all `holidays`, or by date. A date goes
   * before `holidays`, and that before a weekday.
   */
  readonly hoursOnClosedDays?: { readonly [weekdayHolidaysOrDate: string]: OpeningHours }
  /** How spans of days are counted unless a call counts otherwise: from the day of the event, to the end of the last day. */
  readonly counting?: Counting
}

/** A closed day and its name: `2026-11-23`, Labour Thanksgiving Day. */
export type Holiday = { readonly date: string; readonly name: string }

/**
 * A part of the year, both ends included: every year (`06-01`, also over the new year), or once (`2026-06-01`). What it does not
 * say stays as it is, for its weekdays too.
 */
export type Season = {
  readonly from: string
  readonly through: string
  readonly cutoff?: TimesOfWeek<string>
  readonly hours?: TimesOfWeek<OpeningHours>
}

/** One for all open days, or one for each weekday. */
export type TimesOfWeek<T> = T | { readonly [weekday in Weekday]?: T }

/**
 * The opening hours of a day, in order, closing excluded. Only closing can be `24:00`. What closes at an earlier time than it
 * opens closes on the next day, and belongs to the day on which it opened: `['22:00', '06:00']`.
 */
export type OpeningHours = readonly (readonly [opens: string, closes: string])[]

/** How days are counted: from which day, and to which time of the last one. */
export type Counting = {
  /**
   * Day 0, the day that is itself never counted. `eventDay`: the day of the event. `receipt`: the day on which it counts as
   * received, the first open day that is not before the event and whose cut-off has not passed.
   */
  readonly from: 'eventDay' | 'receipt'
  /**
   * When, on its last day, a span ends. `endOfDay` is the first instant of the next day, and exclusive like every due instant.
   */
  readonly due: 'endOfDay' | 'startOfDay' | 'sameTime' | { readonly at: string }
}
