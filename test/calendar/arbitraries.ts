/** Calendars, days and instants to try laws on. */
import fc from 'fast-check'
import type { CalendarDocument } from '../../src/calendar/document.ts'
import { type Day, isoOf, type Weekday, weekdays } from '../../src/value/day.ts'
import type { Instant } from '../../src/value/instant.ts'
import { asDay, day, instant } from './support.ts'

const FIRST = day('2020-01-01')
const LAST = day('2033-12-31')

/** Zones whose clocks stand still, change by an hour, by half an hour, at midnight, or once skipped a day. */
export const zoneName: fc.Arbitrary<string> = fc.constantFrom(
  'UTC',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Havana',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Beirut',
  'Pacific/Apia',
  'Pacific/Chatham',
)

export const week: fc.Arbitrary<readonly Weekday[]> = fc.subarray([...weekdays], { minLength: 1 })

/** Days well inside what the calendars below cover. */
export const someDay: fc.Arbitrary<Day> = fc.integer({ min: day('2025-06-01'), max: day('2028-06-30') }).map(asDay)

/** Instants of those days. */
export const someInstant: fc.Arbitrary<Instant> = fc.integer({
  min: instant('2025-06-02T00:00:00Z'),
  max: instant('2028-06-29T00:00:00Z'),
})

/** Few enough that the way stays inside the coverage even for a shop that opens once a week. */
export const someCount: fc.Arbitrary<number> = fc.integer({ min: -40, max: 40 })

export const someHolidays: fc.Arbitrary<readonly string[]> = fc.array(
  fc.integer({ min: FIRST, max: LAST }).map((n) => isoOf(asDay(n))),
  {
    maxLength: 60,
  },
)

/** A document with holidays and extra open days, none of them both. */
export const someDocument: fc.Arbitrary<CalendarDocument> = fc
  .record({ zone: zoneName, open: week, holidays: someHolidays, extra: someHolidays })
  .map(({ zone, open, holidays, extra }) => ({
    zone,
    open,
    holidays,
    extraOpen: extra.filter((date) => !holidays.includes(date)),
    covers: [isoOf(FIRST), isoOf(LAST)],
  }))
