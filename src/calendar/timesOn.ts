/** Which times hold on a day: those of its date, or of its season, or of its weekday, whichever comes first. */
import { type Day, weekdayIndexOf } from '../value/day.ts'
import { type Calendar, openOn } from './calendar.ts'
import type { DayHours } from './readDayHours.ts'
import { NEVER } from './readHours.ts'
import { seasonOn } from './readSeasons.ts'
import { timeOfDay } from './timeOfDay.ts'

/**
 * From when on what arrives on an open day counts as arriving the next, in clock milliseconds; infinity where nothing does.
 *
 * `own` stands in place of the cut-offs of weekdays and seasons. Of a date that has one, the earlier of the two holds: on a day
 * that ends early everything does, and a day that ends late keeps no carrier waiting.
 */
export const cutoffTimeOn = ({ tables }: Calendar, day: Day, own?: string): number => {
  const dated = tables.cutoffOn.size > 0 ? tables.cutoffOn.get(day) : undefined
  if (own !== undefined) return Math.min(timeOfDay(own) ?? NEVER, dated ?? NEVER)
  if (dated !== undefined) return dated
  const weekday = weekdayIndexOf(day)
  const season = seasonOn(tables.seasons, day, ({ cutoffs }) => cutoffs[weekday] !== undefined)
  return season?.cutoffs[weekday] ?? (tables.cutoffs[weekday] as number)
}

/** The opening hours of a day that the calendar knows. */
export const hoursOn = (calendar: Calendar, day: Day): DayHours => {
  const { tables } = calendar
  const weekday = weekdayIndexOf(day)
  if (!openOn(calendar, day)) {
    const { dates, holidays, weekdays } = tables.closedHours
    return dates.get(day) ?? (tables.holidays.has(day) ? holidays : (weekdays[weekday] as DayHours))
  }
  const dated = tables.halfDays.get(day)
  if (dated !== undefined) return dated
  const season = seasonOn(tables.seasons, day, ({ hours }) => hours[weekday] !== undefined)
  return season?.hours[weekday] ?? tables.hours?.[weekday] ?? []
}
