/** The vector files as they are, and their calendars as documents of this library. */
import { readFileSync } from 'node:fs'
import type { CalendarDocument } from '../../src/calendar/document.ts'
import { weekdays } from '../../src/value/day.ts'

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
