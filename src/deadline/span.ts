/**
 * How long something may take: units that are never turned into one another.
 */
import type { Roll } from '../calendar/adjust.ts'

/** So much; or a pair, a window: not expected before the first has passed, late after the second. */
export type Amount = number | readonly [earliest: number, latest: number]

/**
 * - `hours`: elapsed time, to the millisecond, whatever the clocks do. 0.5 is half an hour.
 * - `openHours`: elapsed time during opening hours.
 * - `businessDays`: open days. With `cutoff`, a time of day as `12:00`, what is received at that time or later counts from the next
 *   open day: one carrier's parcels leave by noon, all others by the calendar's own cut-off.
 * - `days`, `weeks`: calendar days.
 * - `months`, `quarters`, `years`: to the same date of another month. Where that month has no such date, to its last day: a month
 *   after 31 January is 28 February. With `endOfMonth: 'keep'`, the last day of a month leads to the last day of another.
 *
 * Spans of calendar days end, in this order:
 *
 * - `on` another date of the month they lead to: `'last'`, and for months, quarters and years also 1 to 31 (`{ months: 1, on: 10 }`
 *   is the 10th of next month, `{ days: 30, on: 'last' }` 30 days, then the end of that month);
 * - where `roll` takes a closed last day (`none` unless you say otherwise);
 * - not before so many business days have passed: `atLeastBusinessDays`.
 */
export type Span =
  | { readonly hours: Amount }
  | { readonly openHours: Amount }
  | { readonly businessDays: Amount; readonly cutoff?: string }
  | ({ readonly days: Amount } & DaysOptions)
  | ({ readonly weeks: Amount } & DaysOptions)
  | ({ readonly months: Amount } & MonthsOptions)
  | ({ readonly quarters: Amount } & MonthsOptions)
  | ({ readonly years: Amount } & MonthsOptions)

/** One amount of one unit, and nothing else: what can also be counted back from a date. */
export type Length =
  | { readonly hours: number }
  | { readonly openHours: number }
  | { readonly businessDays: number }
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }

type LastDay = { readonly roll?: Roll; readonly atLeastBusinessDays?: number }

/** How a span of days or weeks ends. */
export type DaysOptions = LastDay & { readonly on?: 'last' }

/** How a span of months, quarters or years ends. */
export type MonthsOptions = LastDay & { readonly on?: number | 'last'; readonly endOfMonth?: 'clip' | 'keep' }

/** `openEnded`: no time is named. What is owed stays owed, without an instant. */
export type Within = Span | 'openEnded'

export type Unit = 'hours' | 'openHours' | 'businessDays' | 'days' | 'weeks' | 'months' | 'quarters' | 'years'

/** The units that end on a day. */
export type DayUnit = Exclude<Unit, 'hours' | 'openHours'>

/** What a span that ends on a day may say beside its unit. Which of it a unit knows, `unitIn` has looked at. */
export type DayOptions = LastDay & {
  readonly on?: number | 'last'
  readonly endOfMonth?: 'clip' | 'keep'
  readonly cutoff?: string
}

/** The ends of a window; of a single amount, both are the same. */
export type End = 'earliest' | 'latest'
