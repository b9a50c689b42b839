/**
 * Holidays from an iCalendar text (RFC 5545).
 *
 * 1. Every event is a holiday of whole days: from `DTSTART` up to `DTEND`, excluded, or over `DURATION` in days or weeks,
 *    otherwise for one day.
 * 2. An event with a time of day is not, and one that recurs would have to be worked out: both are refused.
 * 3. A cancelled event does not count as a holiday.
 */
import { dayOf, isoOf, plusDays } from '../../value/day.ts'
import type { Holiday } from '../document.ts'
import { allHolidays, daysOfHoliday, type HolidayIssue, notAList, type ReadHolidays } from './holidayIssue.ts'

/**
 * The holidays of an iCalendar text.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { fromICalendar } from 'order-policy/calendar'
 *
 * const text = [
 *   'BEGIN:VCALENDAR',
 *   'BEGIN:VEVENT',
 *   'DTSTART;VALUE=DATE:20261225',
 *   'DTEND;VALUE=DATE:20261227',
 *   'SUMMARY:Christmas\\, both days',
 *   'END:VEVENT',
 *   'END:VCALENDAR',
 * ].join('\r\n')
 * assert.deepEqual(fromICalendar(text), {
 *   _tag: 'Right',
 *   right: [
 *     { date: '2026-12-25', name: 'Christmas, both days' },
 *     { date: '2026-12-26', name: 'Christmas, both days' },
 *   ],
 * })
 * ```
 */
export const fromICalendar = (text: string): ReadHolidays => {
  if (typeof text !== 'string') return notAList(text, 'an iCalendar text')
  const lines = unfolded(text)
  if (lines[0]?.toUpperCase() !== 'BEGIN:VCALENDAR') {
    return notAList(lines[0], 'an iCalendar text, which begins with BEGIN:VCALENDAR')
  }
  const events = eventsOf(lines)
  return events === undefined
    ? notAList(lines.at(-1), 'a whole iCalendar text, in which whatever begins ends too')
    : allHolidays(events.flatMap(daysOfEvent))
}

/** The properties of an event by name; of one that is given twice, the last. */
type Event = ReadonlyMap<string, string>

/** Long lines are folded: what begins with a blank belongs to the line before. */
const unfolded = (text: string): readonly string[] =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')

/** `undefined` where something ends that has not begun, or never ends: the text is not whole. */
const eventsOf = (lines: readonly string[]): readonly Event[] | undefined => {
  const events: Map<string, string>[] = []
  const open: string[] = []
  for (const line of lines) {
    const { name, value } = propertyIn(line)
    if (name === 'BEGIN') {
      open.push(value.toUpperCase())
      if (open.at(-1) === 'VEVENT') events.push(new Map())
    } else if (name === 'END') {
      if (open.pop() !== value.toUpperCase()) return undefined
    }
    // Alarms inside an event have properties of their own.
    else if (open.at(-1) === 'VEVENT') events.at(-1)?.set(name, value)
  }
  return open.length === 0 ? events : undefined
}

/** A name, parameters whose quoted values may hold colons, and the value: each letter is looked at once. */
const propertyIn = (line: string): { readonly name: string; readonly value: string } => {
  let isQuoted = false
  let nameEnd = line.length
  for (let at = 0; at < line.length; at++) {
    const letter = line[at]
    if (letter === '"') isQuoted = !isQuoted
    if (!isQuoted && (letter === ';' || letter === ':') && nameEnd === line.length) nameEnd = at
    if (!isQuoted && letter === ':') return { name: line.slice(0, nameEnd).toUpperCase(), value: line.slice(at + 1) }
  }
  return { name: '', value: '' }
}

const RECURRING = ['RRULE', 'RDATE', 'EXRULE', 'RECURRENCE-ID']

const daysOfEvent = (event: Event, index: number): readonly (Holiday | HolidayIssue)[] => {
  if (event.get('STATUS')?.toUpperCase() === 'CANCELLED') return []
  const recurrence = RECURRING.find((name) => event.has(name))
  if (recurrence !== undefined) {
    return [{ code: 'recurring', path: [index, recurrence], found: event.get(recurrence), expected: 'an event for each year' }]
  }
  const name = unescaped(event.get('SUMMARY') ?? '')
  const first = dateOf(event.get('DTSTART'))
  if (first === undefined) return [notAllDay(event, index, 'DTSTART')]
  const from = dayOf(first)
  if (typeof from !== 'number') return [{ ...from, path: [index, 'DTSTART'] }]
  if (event.has('DTEND')) {
    const end = dateOf(event.get('DTEND'))
    const afterLast = end === undefined ? undefined : dayOf(end)
    if (afterLast === undefined) return [notAllDay(event, index, 'DTEND')]
    if (typeof afterLast !== 'number') return [{ ...afterLast, path: [index, 'DTEND'] }]
    return daysOfHoliday(name, first, isoOf(plusDays(afterLast, -1)), [index, 'DTEND'])
  }
  const days = daysIn(event.get('DURATION'))
  if (days === undefined) return [notAllDay(event, index, 'DURATION')]
  return daysOfHoliday(name, first, isoOf(plusDays(from, days - 1)), [index, 'DURATION'])
}

/** `20261225` as `2026-12-25`. A value with a time of day has none. */
const dateOf = (value = ''): string | undefined => {
  const parts = /^(\d{4})(\d\d)(\d\d)$/.exec(value)
  return parts === null ? undefined : `${parts[1]}-${parts[2]}-${parts[3]}`
}

/** `P2D`, `P1W`. */
const daysIn = (duration = 'P1D'): number | undefined => {
  const parts = /^\+?P(\d{1,9})([DW])$/.exec(duration)
  return parts === null ? undefined : Number(parts[1]) * (parts[2] === 'W' ? 7 : 1)
}

const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped))

const notAllDay = (event: Event, index: number, property: string): HolidayIssue => ({
  code: 'notAllDay',
  path: [index, property],
  found: event.get(property),
  expected: 'whole days: a date as 20261225, a duration as P2D',
})
