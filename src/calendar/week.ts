/**
 * Counting by weekdays alone, in closed form: how many open weekdays lie before a day, and which day is the k-th.
 *
 * Both count from Monday 1969-12-29. They are inverses on open weekdays: `weekday(week, weekRank(week, day)) === day`.
 */
import { type Day, plusDays, weekdayIndexOf } from '../value/day.ts'

/**
 * The open weekdays of every week, counted up: `before[i]` are open before the i-th day of the week, `days` are their places in
 * it.
 */
export type Week = { readonly before: readonly number[]; readonly days: readonly number[] }

const MONDAY = -3 as Day

/** Of the open weekdays, each by its place in the week, Monday first. */
export const weekOf = (open: readonly number[]): Week => {
  const days = PLACES.filter((place) => open.includes(place))
  return { days, before: PLACES.map((place) => days.filter((day) => day < place).length) }
}

const PLACES = [0, 1, 2, 3, 4, 5, 6]

/** How many open weekdays lie from that first Monday up to the day, the day excluded; negative before it. */
export const weekRank = (week: Week, day: Day): number =>
  Math.floor((day - MONDAY) / 7) * week.days.length + (week.before[weekdayIndexOf(day)] as number)

/** The open weekday of a rank. */
export const weekdayAt = (week: Week, rank: number): Day => {
  const weeks = Math.floor(rank / week.days.length)
  return plusDays(MONDAY, weeks * 7 + (week.days[rank - weeks * week.days.length] as number))
}
