/**
 * At what times a document receives and opens, and every contradiction in that.
 *
 * 1. Cut-offs and opening hours are for all days or for each weekday; a weekday that can never be open has none.
 * 2. Other times on a single date need an open day, times of closed days a day that can be closed.
 * 3. A season has its own for the weekdays it names.
 * 4. A calendar with opening hours has them for every day that can be open.
 */
import { type Day, isoOf, weekdayIndexOf, weekdays } from '../value/day.ts'
import type { Path, Report } from './calendarIssue.ts'
import { type DayHours, readDayHours, readTime } from './readDayHours.ts'
import type { CalendarDocument, OpeningHours, TimesOfWeek } from './document.ts'
import { opensOn, type ReadDays, readCovered, readWeekday } from './readDays.ts'
import { isObject, readObject } from './readForm.ts'
import { type ReadSeason, readSeasons } from './readSeasons.ts'

export type ReadHours = {
  /** By weekday, Monday first: from this time on, what arrives counts as arriving the next day; infinity where nothing does. */
  readonly cutoffs: readonly number[]
  /** On single days, in place of the weekday's. */
  readonly cutoffOn: ReadonlyMap<Day, number>
  /** By weekday, Monday first; `undefined` where the document has none at all. */
  readonly hours: readonly DayHours[] | undefined
  /** On single days, in place of the weekday's. */
  readonly halfDays: ReadonlyMap<Day, DayHours>
  readonly seasons: readonly ReadSeason<DayHours>[]
  readonly closedHours: ClosedHours
}

/** Opening hours of closed days: by weekday, Monday first, on holidays, and on single days. */
type ClosedHours = {
  readonly weekdays: readonly DayHours[]
  readonly holidays: DayHours
  readonly dates: ReadonlyMap<Day, DayHours>
}

export const readHours = (document: CalendarDocument, days: ReadDays, report: Report): ReadHours => {
  const extraOpen = new Set(days.extraOpen)
  const isOpen = (day: Day): boolean => opensOn(days, extraOpen, day)
  const cutoffs = weekOf(document.cutoff, ['cutoff'], days, report, readTime).map((time) => time ?? NEVER)
  const hours = weekOf<OpeningHours, DayHours>(document.hours, ['hours'], days, report, readDayHours).map((day) => day ?? NONE)
  const dated = <T, U>(name: 'cutoffOn' | 'halfDays', expected: string, read: Read<T, U>): ReadonlyMap<Day, U> =>
    new Map(
      Object.entries(readObject((document[name] ?? {}) as { readonly [date: string]: T }, [name], report, expected)).map(
        ([iso, value]) => {
          const path = [name, iso]
          const day = readCovered(iso, path, days, report)
          if (day >= days.first && day <= days.last && !isOpen(day)) report('closedDay', path, iso, 'a date that is open')
          return [day, read(value as T, path, report)]
        },
      ),
    )
  const cutoffOn = dated('cutoffOn', 'cut-offs by date', readTime)
  const halfDays = dated('halfDays', 'opening hours by date', readDayHours)
  const seasons = readSeasons(document, report, {
    cutoff: (value, path) => weekOf(value, path, days, report, readTime),
    hours: (value, path) => weekOf(value, path, days, report, readDayHours),
  })
  const closedHours = readClosedHours(document, days, isOpen, report)
  const hasHours =
    document.hours !== undefined ||
    halfDays.size > 0 ||
    document.hoursOnClosedDays !== undefined ||
    seasons.some((season) => season.hours.some((day) => day !== undefined))
  if (hasHours && (document.hours !== undefined || halfDays.size > 0)) reportMissing(days, hours, halfDays, report)
  return { cutoffs, cutoffOn, hours: hasHours ? hours : undefined, halfDays, seasons, closedHours }
}

/** A cut-off that does not come. */
export const NEVER: number = Number.POSITIVE_INFINITY
const NONE: DayHours = []

type Read<T, U> = (value: T, path: Path, report: Report) => U

/** By weekday, Monday first; `undefined` for a weekday that the document does not mention. */
const weekOf = <T extends string | OpeningHours, U>(
  times: TimesOfWeek<T> | undefined,
  path: Path,
  days: ReadDays,
  report: Report,
  read: Read<T, U>,
): readonly (U | undefined)[] => {
  const week = weekdays.map((): U | undefined => undefined)
  if (times === undefined) return week
  if (!isObject(times) || Array.isArray(times)) return week.fill(read(times as T, path, report))
  for (const [weekday, value] of Object.entries(times) as readonly (readonly [string, T])[]) {
    const at = [...path, weekday]
    const index = readWeekday(weekday, at, report)
    if (index >= 0 && !days.open.includes(index) && !days.extraOpen.some((day) => weekdayIndexOf(day) === index)) {
      report('closedDay', at, weekday, 'a weekday that can be open')
    }
    const time = read(value, at, report)
    if (index >= 0) week[index] = time
  }
  return week
}

const readClosedHours = (
  { hoursOnClosedDays = {} }: CalendarDocument,
  days: ReadDays,
  isOpen: (day: Day) => boolean,
  report: Report,
): ClosedHours => {
  const week = weekdays.map(() => NONE)
  const dates = new Map<Day, DayHours>()
  let holidays = NONE
  const all = readObject(hoursOnClosedDays, ['hoursOnClosedDays'], report, 'opening hours by weekday, date, or for holidays')
  for (const [key, intervals] of Object.entries(all) as readonly (readonly [string, OpeningHours])[]) {
    const path = ['hoursOnClosedDays', key]
    const read = readDayHours(intervals, path, report)
    if (key === 'holidays') holidays = read
    else if (/^\d/.test(key)) {
      const day = readCovered(key, path, days, report)
      if (day >= days.first && day <= days.last && isOpen(day)) report('openDay', path, key, 'a date that is closed')
      dates.set(day, read)
    } else {
      const index = readWeekday(key, path, report)
      if (days.open.includes(index)) report('openDay', path, key, 'a weekday that is closed')
      if (index >= 0) week[index] = read
    }
  }
  return { weekdays: week, holidays, dates }
}

/** Days that can be open, and nobody says from when to when. */
const reportMissing = (
  { open, extraOpen }: ReadDays,
  hours: readonly DayHours[],
  halfDays: ReadHours['halfDays'],
  report: Report,
): void => {
  const missing = (found: DayHours | undefined, ...path: Path): void => {
    if (found?.length === 0) report('noHours', path, undefined, 'opening hours')
  }
  for (const index of new Set(open)) missing(hours[index], 'hours', weekdays[index] ?? '')
  for (const [index, day] of extraOpen.entries()) missing(halfDays.get(day) ?? hours[weekdayIndexOf(day)], 'extraOpen', index)
  for (const [day, found] of halfDays) missing(found, 'halfDays', isoOf(day))
}
