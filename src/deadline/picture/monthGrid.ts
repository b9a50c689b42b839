/** A month as weeks of days, each with what the calendar and a deadline say of it: what both pictures draw. */
import { lastDayOfMonth } from '../../calendar/monthDays.ts'
import type { Calendar } from '../../calendar/calendar.ts'
import { knowsDay } from '../../calendar/calendar.ts'
import type { DayIssue } from '../../calendar/dayIssue.ts'
import { explained } from '../../calendar/explainDay.ts'
import { type Day, dayOf, isoOf, plusDays, weekdayIndexOf } from '../../value/day.ts'
import type { CountedDays } from '../countedDays.ts'

export type DayCell = {
  readonly date: string
  /** 1 to 31. */
  readonly number: number
  readonly state: 'open' | 'half' | 'closed' | 'holiday' | 'unknown'
  readonly names: readonly string[]
  readonly mark?: Mark
}

/** What a deadline says of a day: day 0, the n-th that counts, one that does not, and whether it is due on it. */
type Mark = { readonly is: 'zero' | 'counted' | 'skipped' | 'last'; readonly count?: number; readonly isLast?: boolean }

/** Seven places a week, Monday first; `null` where another month's day stands. */
export type MonthGrid = { readonly month: string; readonly weeks: readonly (readonly (DayCell | null)[])[] }

/** The month written `2026-11`, or why there is none. */
export const monthGrid = (calendar: Calendar, month: string, marks: ReadonlyMap<string, Mark>): MonthGrid | DayIssue => {
  const first = dayOf(`${month}-01`)
  if (typeof first !== 'number') return { code: 'notADate', path: ['month'], found: month, expected: 'a month as YYYY-MM' }
  const last = lastDayOfMonth(first)
  if (typeof last !== 'number') return last
  const places: (DayCell | null)[] = Array.from({ length: weekdayIndexOf(first) }, () => null)
  for (let day = first; day <= last; day = plusDays(day, 1)) places.push(cellOf(calendar, day, marks))
  while (places.length % 7 !== 0) places.push(null)
  return { month, weeks: Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7)) }
}

const cellOf = (calendar: Calendar, day: Day, marks: ReadonlyMap<string, Mark>): DayCell => {
  const date = isoOf(day)
  const mark = marks.get(date)
  const place = { date, number: Number(date.slice(-2)), ...(mark === undefined ? {} : { mark }) }
  if (!knowsDay(calendar, day)) return { ...place, state: 'unknown', names: [] }
  const { open, because, names } = explained(calendar, day)
  const isHalf = open && calendar.tables.halfDays.has(day)
  return { ...place, state: isHalf ? 'half' : open ? 'open' : because === 'holiday' ? 'holiday' : 'closed', names }
}

/** What a deadline says of its days, by date. */
export const marksOf = ({ zero, counted, skipped, last }: CountedDays): ReadonlyMap<string, Mark> => {
  const marks = new Map<string, Mark>([[zero, { is: 'zero' }]])
  for (const { date } of skipped) marks.set(date, { is: 'skipped' })
  for (const [index, date] of counted.entries()) marks.set(date, { is: 'counted', count: index + 1 })
  marks.set(last, { ...(marks.get(last) ?? { is: 'last' }), isLast: true })
  return marks
}

/** The months from one date through another; of many years the first twelve and the last. */
export const monthsThrough = (from: string, through: string): readonly string[] => {
  const [first, last] = from <= through ? [from.slice(0, 7), through.slice(0, 7)] : [through.slice(0, 7), from.slice(0, 7)]
  const months: string[] = []
  for (let month = first; month < last && months.length < MOST_MONTHS; month = monthAfter(month)) months.push(month)
  return [...months, last]
}

const MOST_MONTHS = 12

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${String(year + 1).padStart(4, '0')}-01` : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`
}
