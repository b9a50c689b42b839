/**
 * The parts of a year that have times of their own, and which of them a day lies in.
 *
 * 1. Both ends are included, and written alike: as dates of every year (`06-01`), or as dates of one (`2026-06-01`).
 * 2. A season of every year may reach over the new year; 29 February begins or ends one on 1 March where there is none.
 */
import { civilDateAfter } from '../value/civilDate.ts'
import { type Day, dayOf } from '../value/day.ts'
import type { Path, Report } from './calendarIssue.ts'
import type { CalendarDocument, OpeningHours, Season, TimesOfWeek } from './document.ts'
import { isObject, readEach, readKeys, readList } from './readForm.ts'

export type ReadSeason<Hours> = {
  /** Days, or dates of every year as month × 100 + date. */
  readonly from: number
  readonly through: number
  readonly everyYear: boolean
  /** By weekday, Monday first; `undefined` where the season says nothing. */
  readonly cutoffs: readonly (number | undefined)[]
  readonly hours: readonly (Hours | undefined)[]
}

/** How the times of a season are read: as those of the whole document. */
type SeasonTimes<Hours> = {
  readonly cutoff: (times: TimesOfWeek<string> | undefined, path: Path) => readonly (number | undefined)[]
  readonly hours: (times: TimesOfWeek<OpeningHours> | undefined, path: Path) => readonly (Hours | undefined)[]
}

export const readSeasons = <Hours>(
  { seasons = [] }: CalendarDocument,
  report: Report,
  times: SeasonTimes<Hours>,
): readonly ReadSeason<Hours>[] =>
  readEach(readList(seasons, ['seasons'], report, 'a list of seasons'), (season, index) =>
    readSeason(season, ['seasons', index], report, times),
  )

const readSeason = <Hours>(season: Season, path: Path, report: Report, times: SeasonTimes<Hours>): ReadSeason<Hours> => {
  const said: Partial<Season> = isObject(season) ? season : {}
  if (!isObject(season)) report('wrongValue', path, season, 'a season: from, through, hours, cutoff')
  else readKeys(season, ['from', 'through', 'hours', 'cutoff'], path, report)
  const from = readEnd(said.from, [...path, 'from'], report)
  const through = readEnd(said.through, [...path, 'through'], report)
  const everyYear = said.from?.length === 5
  if (isObject(season) && (everyYear !== (said.through?.length === 5) || (!everyYear && through < from))) {
    report('wrongValue', path, [said.from, said.through], 'two dates written alike, the earlier first where they have a year')
  }
  return {
    from,
    through,
    everyYear,
    cutoffs: times.cutoff(said.cutoff, [...path, 'cutoff']),
    hours: times.hours(said.hours, [...path, 'hours']),
  }
}

const readEnd = (text: string | undefined, path: Path, report: Report): number => {
  const day = typeof text === 'string' ? dayOf(text.length === 5 ? `2024-${text}` : text) : undefined
  if (typeof day !== 'number') {
    report('notADate', path, text, 'a date as MM-DD or YYYY-MM-DD')
    return Number.NaN
  }
  return text?.length === 5 ? inYear(day) : day
}

const inYear = (day: Day): number => {
  const { month, date } = civilDateAfter(day)
  return month * 100 + date
}

/** The first season that a day lies in and of which `says` is true. */
export const seasonOn = <Hours>(
  seasons: readonly ReadSeason<Hours>[],
  day: Day,
  says: (season: ReadSeason<Hours>) => boolean,
): ReadSeason<Hours> | undefined => {
  if (seasons.length === 0) return undefined
  const date = inYear(day)
  return seasons.find((season) => {
    const { from, through, everyYear } = season
    if (!everyYear) return day >= from && day <= through && says(season)
    return (from <= through ? date >= from && date <= through : date >= from || date <= through) && says(season)
  })
}
