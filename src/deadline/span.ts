/**
 * How long something may take: four units that are never turned into one another.
 */
import type { Roll } from '../calendar/adjust.ts'

/**
 * - `hours`: elapsed time, to the millisecond, whatever the clocks do. Whole minutes: 0.5 is half an hour.
 * - `days`: calendar days; `roll` moves a closed last day (default `none`).
 * - `businessDays`: open days; a pair is a window: not expected before the first day, late after the last.
 * - `openHours`: elapsed time during opening hours. Whole minutes.
 */
export type Span =
  | { readonly hours: number }
  | { readonly days: number; readonly roll?: Roll }
  | { readonly businessDays: number | readonly [earliest: number, latest: number] }
  | { readonly openHours: number }

/** `openEnded`: no time is named. What is owed stays owed, without an instant. */
export type Within = Span | 'openEnded'
