import { expect, it } from 'vitest'
import type { Length } from '../../src/deadline/span.ts'
import { beforeDate } from '../../src/rule/beforeDate.ts'
import { CALENDAR, calendarFor, WEEKDAYS_2026 } from '../support/sales.ts'

const TUE_2026_12_08_AT_NINE = Date.UTC(2026, 11, 8, 9)
const FRI_2027_01_08 = Date.UTC(2027, 0, 8)

it.each<readonly [string, Length, number, number]>([
  ['two weeks before Tuesday, with Tuesday', { days: 14 }, TUE_2026_12_08_AT_NINE, Date.UTC(2026, 10, 25)],
  ['two business days before, with Friday', { businessDays: 2 }, TUE_2026_12_08_AT_NINE, Date.UTC(2026, 11, 5)],
  ['two hours before, to the millisecond', { hours: 2 }, TUE_2026_12_08_AT_NINE, Date.UTC(2026, 11, 8, 7)],
  ['days before a date that the calendar does not cover', { days: 14 }, FRI_2027_01_08, Date.UTC(2026, 11, 26)],
])('%s', (_, length, date, at) => expect(beforeDate(CALENDAR, length, date)).toEqual({ at, isCertain: true }))

it.each<readonly [string, Length, number, number | null]>([
  [
    'business days before such a date: surely not before Wednesday is over',
    { businessDays: 1 },
    FRI_2027_01_08,
    Date.UTC(2026, 11, 31),
  ],
  ['the first such date', { businessDays: 1 }, Date.UTC(2027, 0, 1), Date.UTC(2026, 11, 31)],
  ['more than the calendar covers', { businessDays: 300 }, FRI_2027_01_08, null],
  ['before the first covered day', { businessDays: 3 }, Date.UTC(2026, 0, 2), null],
  ['open hours that nobody has', { openHours: 1 }, TUE_2026_12_08_AT_NINE, null],
])('%s', (_, length, date, at) => expect(beforeDate(CALENDAR, length, date)).toEqual({ at, isCertain: false }))

it('is never earlier once the calendar covers more', () => {
  const longer = calendarFor({ ...WEEKDAYS_2026, holidays: ['2027-01-01'], covers: ['2026-01-01', '2027-12-31'] })
  const [before, after] = [CALENDAR, longer].map((calendar) => beforeDate(calendar, { businessDays: 3 }, FRI_2027_01_08))
  expect([before, after]).toEqual([
    { at: Date.UTC(2026, 11, 29), isCertain: false },
    { at: Date.UTC(2027, 0, 6), isCertain: true },
  ])
})
