/**
 * A calendar document, counted once, so that adding and counting days is a look into a table whatever the distance.
 *
 * 1. Every open day has a rank: the number of open days from the first covered day up to it. `ranks` answers by day, `openDays`
 *    by rank.
 * 2. Outside the covered days ranks go on by weekdays alone, if the document says so; otherwise there is no answer.
 */
import { type Day, isDay, NO_DAY, plusDays } from '../value/day.ts'
import type { Instant } from '../value/instant.ts'
import type { CalendarDocument, Counting } from './document.ts'
import type { ReadHours } from './readHours.ts'
import { type Week, weekdayAt, weekRank } from './week.ts'
import type { Zone } from './zone.ts'

/** Made by `calendarOf`, never changed. The document is the calendar's meaning; the rest is worked out from it. */
export type Calendar = {
  readonly document: CalendarDocument
  /** The first and the last covered day, both included. */
  readonly first: Day
  readonly last: Day
  /** How days are counted where a call does not say. */
  readonly counting: Counting
  /** @internal */
  readonly tables: Tables
}

/** @internal */
export type Tables = ReadHours & {
  readonly zone: Zone
  readonly holidays: ReadonlySet<Day>
  /** The open days from `first` up to `first + i`, excluded, for every covered day and the day after the last. */
  readonly ranks: Numbers
  readonly openDays: Days
  readonly week: Week
  /** What has been asked of the opening hours is kept. */
  readonly blocks: Map<number, Block>
}

/** @internal Openings of some months as instants, and the open time before each of them. */
export type Block = {
  readonly from: Instant
  readonly until: Instant
  readonly opens: readonly Instant[]
  readonly closes: readonly Instant[]
  /** Milliseconds of open time in this block before each opening. */
  readonly before: readonly number[]
  readonly total: number
}

/** Tables nobody writes to. */
type Numbers = { readonly length: number; readonly [index: number]: number }
export type Days = { readonly length: number; readonly [index: number]: Day }

/**
 * The open days from the first covered day up to this one, excluded; negative before it. NaN where the calendar has no answer.
 */
export const rankOf = ({ first, last, document, tables }: Calendar, day: Day): number => {
  const index = day - first
  if (index >= 0 && index < tables.ranks.length) return tables.ranks[index] ?? Number.NaN
  if (document.beyond !== 'weekdays' || !Number.isInteger(day)) return Number.NaN
  const start = index < 0 ? first : plusDays(last, 1)
  return weekRank(tables.week, day) - weekRank(tables.week, start) + (index < 0 ? 0 : tables.openDays.length)
}

/** The open day of a rank. NaN where the calendar has no answer. */
export const openDayAt = ({ first, last, document, tables }: Calendar, rank: number): Day => {
  if (rank >= 0 && rank < tables.openDays.length) return tables.openDays[rank] ?? NO_DAY
  if (document.beyond !== 'weekdays' || !Number.isSafeInteger(rank)) return NO_DAY
  const { week } = tables
  const day =
    rank < 0
      ? weekdayAt(week, weekRank(week, first) + rank)
      : weekdayAt(week, weekRank(week, plusDays(last, 1)) + rank - tables.openDays.length)
  return isDay(day) ? day : NO_DAY
}

/** Whether a day that the calendar knows is open; `false` for every other. */
export const openOn = (calendar: Calendar, day: Day): boolean => rankOf(calendar, plusDays(day, 1)) > rankOf(calendar, day)

/** Whether the calendar has an answer for this day. */
export const knowsDay = (calendar: Calendar, day: Day): boolean =>
  isDay(day) && ((day >= calendar.first && day <= calendar.last) || calendar.document.beyond === 'weekdays')

/** 400 years of days: no search, no list and no explanation goes further. */
export const FARTHEST = 146_097
