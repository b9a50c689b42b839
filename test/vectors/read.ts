/** The vector files as they are, and their calendars as documents of this library. */
import { readFileSync } from 'node:fs'
import type { Calendar } from '../../src/calendar/calendar.ts'
import { calendarOf } from '../../src/calendar/calendarOf.ts'
import type { CalendarDocument } from '../../src/calendar/document.ts'
import { type Day, dayOf, weekdays } from '../../src/value/day.ts'
import { type Instant, instantOf } from '../../src/value/instant.ts'

export const readVectors = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T

/** Open weekdays as ones, Monday first, and closed dates. */
export type WeekmaskCalendar = { readonly weekmask: string; readonly holidays: readonly string[] }

/** Outside the listed holidays the vectors count by weekdays alone. */
export const documentOf = ({ weekmask, holidays }: WeekmaskCalendar, zone: string): CalendarDocument => ({
  zone,
  open: weekdays.filter((_, index) => weekmask[index] === '1'),
  holidays,
  covers: ['1994-01-01', '2057-12-31'],
  beyond: 'weekdays',
})

export const calendarFrom = (document: CalendarDocument): Calendar => {
  const read = calendarOf(document)
  if (read._tag === 'Left') throw new Error(JSON.stringify(read.left))
  return read.right
}

export const day = (iso: string): Day => numberFrom(dayOf(iso))

export const instant = (iso: string): Instant => numberFrom(instantOf(iso))

const numberFrom = (answer: number | object): number => {
  if (typeof answer === 'number') return answer
  throw new Error(JSON.stringify(answer))
}
