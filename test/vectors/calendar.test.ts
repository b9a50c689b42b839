/** Months, counts, wall times, days and clocks as NumPy, pandas, dateutil and zoneinfo have them (`generate/calendar_vectors.py`). */
import { describe, expect, it } from 'vitest'
import { addMonths } from '../../src/calendar/addMonths.ts'
import type { Calendar } from '../../src/calendar/calendar.ts'
import { countBusinessDays } from '../../src/calendar/countBusinessDays.ts'
import type { OpeningHours } from '../../src/calendar/document.ts'
import { dateAt } from '../../src/calendar/instants.ts'
import { instantAt } from '../../src/calendar/instantAt.ts'
import { businessDayOfMonth } from '../../src/calendar/monthDays.ts'
import { readClock } from '../../src/deadline/clockReading.ts'
import { calendarFrom, instant, MON_TO_FRI } from '../calendar/support.ts'
import { readVectors } from './read.ts'

const vectors = readVectors<{
  readonly holidays: readonly string[]
  readonly months: readonly (readonly [string, number, string, string])[]
  readonly businessDaysOfMonth: readonly (readonly [string, number, string])[]
  readonly counts: readonly (readonly [string, string, number, number, number, number])[]
  readonly wallTimes: readonly (readonly [string, string, 'once' | 'twice' | 'skipped', string, string])[]
  readonly days: readonly (readonly [string, string, string])[]
  readonly clocks: readonly (readonly [string, OpeningHours, string, readonly (readonly [string, string])[], string, number])[]
}>('calendar.json')

const { holidays } = vectors
const COVERS = ['2026-01-01', '2028-12-31'] as const
const office = calendarFrom({ zone: 'UTC', open: MON_TO_FRI, holidays, covers: COVERS })

const zones = new Map<string, Calendar>()
const inZone = (zone: string): Calendar => {
  const calendar = zones.get(zone) ?? calendarFrom({ zone, open: MON_TO_FRI, holidays, covers: COVERS })
  zones.set(zone, calendar)
  return calendar
}

describe('days agree with dateutil, pandas and NumPy', () => {
  it(`months, clipped and kept (${vectors.months.length})`, () => {
    for (const [day, count, clip, keep] of vectors.months) {
      expect([day, count, addMonths(day, count), addMonths(day, count, 'keep')]).toEqual([day, count, clip, keep])
    }
  })

  it(`the n-th business day of a month (${vectors.businessDaysOfMonth.length})`, () => {
    for (const [day, n, expected] of vectors.businessDaysOfMonth) {
      expect([day, n, businessDayOfMonth(office, day, n)]).toEqual([day, n, expected])
    }
  })

  it(`counting either end, both or neither (${vectors.counts.length})`, () => {
    for (const [one, other, ...expected] of vectors.counts) {
      const counts = (['end', 'start', 'both', 'neither'] as const).map((ends) => countBusinessDays(office, one, other, ends))
      expect([one, other, ...counts]).toEqual([one, other, ...expected])
      const back = (['end', 'start', 'both', 'neither'] as const).map((ends) => countBusinessDays(office, other, one, ends))
      const [end = 0, start = 0, both = 0, neither = 0] = expected
      expect([one, other, ...back]).toEqual(
        [one, other, ...[start, end, both, neither].map((count) => (one === other ? count : 0 - count))].map((x) =>
          x === 0 ? 0 : x,
        ),
      )
    }
  })
})

describe('instants agree with zoneinfo', () => {
  it(`wall times (${vectors.wallTimes.length})`, () => {
    for (const [zone, wall, kind, early, late] of vectors.wallTimes) {
      const calendar = inZone(zone)
      const earlier = instantAt(calendar, wall, { skipped: 'earlier', twice: 'earlier' })
      const later = instantAt(calendar, wall, { skipped: 'later', twice: 'later' })
      expect([zone, wall, earlier, later]).toEqual([zone, wall, instant(early), instant(late)])
      expect(instantAt(calendar, wall)).toBe(kind === 'skipped' ? later : earlier)
      const strict = instantAt(calendar, wall, { skipped: 'refuse', twice: 'refuse' })
      expect(typeof strict).toBe(kind === 'once' ? 'number' : 'object')
    }
  })

  it(`days (${vectors.days.length})`, () => {
    for (const [zone, at, date] of vectors.days) expect([zone, at, dateAt(inZone(zone), instant(at))]).toEqual([zone, at, date])
  })

  it(`clocks with pauses, minute by minute (${vectors.clocks.length})`, () => {
    for (const [zone, hours, started, pauses, now, minutes] of vectors.clocks) {
      const calendar = calendarFrom({ zone, open: MON_TO_FRI, holidays, covers: COVERS, hours })
      const clock = {
        started: instant(started),
        span: { openHours: 1000 },
        pauses: pauses.map(([from, until]) => ({ from: instant(from), until: instant(until) })),
      }
      const shown = readClock(calendar, clock, instant(now))
      expect([zone, started, now, 'elapsed' in shown && shown.elapsed / 60_000]).toEqual([zone, started, now, minutes])
    }
  })
})
