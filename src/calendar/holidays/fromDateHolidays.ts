import { millisecondsInDay } from 'date-fns/constants'
import {
  daysOfHoliday,
  type EntryForm,
  type HolidayIssue,
  holidaysIn,
  notAList,
  notAnOption,
  type ReadHolidays,
  readEntry,
  TEXT,
} from './holidayIssue.ts'
import { dayOf, isoOf, plusDays } from '../../value/day.ts'
import type { Holiday } from '../document.ts'
import { isObject } from '../readForm.ts'

/** What of an entry of `new Holidays(…).getHolidays(year)` is read. `start` and `end` may have gone through JSON. */
export type DateHolidaysEntry = {
  /** `2026-03-19 00:00:00`, with an offset where the day begins in the evening before. */
  readonly date: string
  readonly start: Date | string
  readonly end: Date | string
  readonly name: string
  /** `public`, `bank`, `school`, `optional` or `observance`. */
  readonly type: string
}

/**
 * The holidays among what the package `date-holidays` returns: those of the given types, `public` by default. An entry of
 * several days becomes as many holidays. One that begins in the course of a day is a `notAllDay` issue.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { fromDateHolidays } from 'order-policy/calendar'
 *
 * const entry = {
 *   date: '2026-11-23 00:00:00',
 *   start: '2026-11-22T15:00:00Z',
 *   end: '2026-11-23T15:00:00Z',
 *   name: '勤労感謝の日',
 *   type: 'public',
 * }
 * assert.deepEqual(fromDateHolidays([entry]), { _tag: 'Right', right: [{ date: '2026-11-23', name: '勤労感謝の日' }] })
 * ```
 */
export const fromDateHolidays = (list: readonly DateHolidaysEntry[], types: readonly string[] = ['public']): ReadHolidays =>
  Array.isArray(types)
    ? holidaysIn(list, 'what getHolidays returns', (entry, index) =>
        readEntry(entry, [index], FORM, (holiday) => (types.includes(holiday.type) ? daysOf(holiday, index) : [])),
      )
    : notAnOption('types', types, 'a list of types, as public')

/**
 * The same of several regions at once, each with what `getHolidays` returns for it: closed where any of them is. What not all of
 * them keep says who does: `Epiphany (DE-BY)`.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { fromDateHolidaysOfRegions } from 'order-policy/calendar'
 *
 * const day = (date: string, name: string) => ({
 *   date: `${date} 00:00:00`,
 *   start: `${date}T00:00:00Z`,
 *   end: `${date}T24:00:00Z`,
 *   name,
 *   type: 'public',
 * })
 * const read = fromDateHolidaysOfRegions({
 *   'DE-BE': [day('2026-01-01', 'Neujahr')],
 *   'DE-BY': [day('2026-01-01', 'Neujahr'), day('2026-01-06', 'Heilige Drei Könige')],
 * })
 * assert.deepEqual(read, {
 *   _tag: 'Right',
 *   right: [
 *     { date: '2026-01-01', name: 'Neujahr' },
 *     { date: '2026-01-06', name: 'Heilige Drei Könige (DE-BY)' },
 *   ],
 * })
 * ```
 */
export const fromDateHolidaysOfRegions = (
  lists: { readonly [region: string]: readonly DateHolidaysEntry[] },
  types: readonly string[] = ['public'],
): ReadHolidays => {
  if (!isObject(lists)) return notAList(lists, 'what getHolidays returns, by region')
  const regions = Object.keys(lists)
  const read = regions.map((region) => [region, fromDateHolidays(lists[region] ?? [], types)] as const)
  const issues = read.flatMap(([region, holidays]) =>
    holidays._tag === 'Left' ? holidays.left.map((issue) => ({ ...issue, path: [region, ...issue.path] })) : [],
  )
  if (issues.length > 0) return { _tag: 'Left', left: issues }
  const keptBy = new Map<string, { readonly holiday: Holiday; readonly in: Set<string> }>()
  for (const [region, holidays] of read) {
    for (const holiday of holidays._tag === 'Right' ? holidays.right : []) {
      const key = `${holiday.date} ${holiday.name}`
      const kept = keptBy.get(key) ?? { holiday, in: new Set() }
      keptBy.set(key, kept)
      kept.in.add(region)
    }
  }
  const right = [...keptBy.values()].map(
    ({ holiday, in: some }): Holiday =>
      some.size === regions.length ? holiday : { ...holiday, name: `${holiday.name} (${[...some].join(', ')})` },
  )
  return { _tag: 'Right', right: right.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0)) }
}

const TIME = [
  'a time, as text or a Date',
  (value: unknown) => typeof value === 'string' || Object.prototype.toString.call(value) === '[object Date]',
] as const

const FORM: EntryForm<DateHolidaysEntry> = { date: TEXT, name: TEXT, type: TEXT, start: TIME, end: TIME }

const daysOf = ({ date, start, end, name }: DateHolidaysEntry, index: number): readonly (Holiday | HolidayIssue)[] => {
  const [first = '', time] = date.split(' ')
  // A day with a clock change in it is an hour off.
  const length = Math.round((new Date(end).getTime() - new Date(start).getTime()) / millisecondsInDay)
  if (time !== '00:00:00' || !(length >= 1)) {
    return [{ code: 'notAllDay', path: [index, 'date'], found: date, expected: 'a holiday of whole days' }]
  }
  const day = dayOf(first)
  return daysOfHoliday(name, first, typeof day === 'number' ? isoOf(plusDays(day, length - 1)) : first, [index, 'date'])
}
