import { millisecondsInDay } from 'date-fns/constants'
import {
  allHolidays,
  daysOfHoliday,
  type EntryForm,
  type HolidayIssue,
  notAList,
  type ReadHolidays,
  readEntry,
  TEXT,
} from './holidayIssue.ts'
import { dayOf, isoOf, plusDays } from '../../value/day.ts'
import type { Holiday } from '../document.ts'

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
 * The holidays among what the package `date-holidays` returns: those of the given types, `public` if nothing is said. An entry of
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
  Array.isArray(list)
    ? allHolidays(
        list.flatMap((entry: DateHolidaysEntry, index) =>
          readEntry(entry, [index], FORM, (holiday) => (types.includes(holiday.type) ? daysOf(holiday, index) : [])),
        ),
      )
    : notAList(list, 'what getHolidays returns')

const FORM: EntryForm<DateHolidaysEntry> = { date: TEXT, name: TEXT, type: TEXT }

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
