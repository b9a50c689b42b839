/** Which times hold on a day: those of its date, or of its season, or of its weekday, whichever comes first. */
import { type Day, weekdayIndexOf } from '../value/day.ts'
import { type Calendar, openOn } from './calendar.ts'
import type { DayHours } from './readDayHours.ts'
import { seasonOn } from './readSeasons.ts'

/** From when on what arrives on an open day counts as arriving the next, in clock milliseconds; infinity where nothing does. */
export const cutoffTimeOn = ({ tables }: Calendar, day: Day): number => {
  const weekday = weekdayIndexOf(day)
  if (tables.cutoffOn.size > 0) {
    const dated = tables.cutoffOn.get(day)
    if (dated !== undefined) return dated
  }
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
