import fc from 'fast-check'
import { expect, it } from 'vitest'
import { deadlineAfter } from '../../src/deadline/deadlineAfter.ts'
import { addOpenTime, openTimeBetween, subtractOpenTime } from '../../src/deadline/openTime.ts'
import { weekdays } from '../../src/value/day.ts'
import { someDocument, someInstant, zoneName } from '../calendar/arbitraries.ts'
import { calendarFrom, day } from '../calendar/support.ts'

const open = someDocument.map((document) => ({
  ...document,
  hours: [
    ['01:30', '02:45'],
    ['09:00', '17:00'],
    ['22:00', '24:00'],
  ] as const,
}))

it('the open time up to a deadline is what was asked for', () => {
  fc.assert(
    fc.property(open, someInstant, fc.integer({ min: 1, max: 200 * 3_600_000 }), (document, at, milliseconds) => {
      const calendar = calendarFrom(document)
      const by = addOpenTime(calendar, at, milliseconds)
      expect(typeof by === 'number' && openTimeBetween(calendar, at, by)).toBe(milliseconds)
      expect(typeof by === 'number' && openTimeBetween(calendar, at, by - 1)).toBe(milliseconds - 1)
    }),
  )
})

it('open time adds up along the way', () => {
  fc.assert(
    fc.property(open, someInstant, fc.nat(4e9), fc.nat(4e9), (document, at, one, other) => {
      const calendar = calendarFrom(document)
      const time = (from: number, until: number) => openTimeBetween(calendar, from, until) as number
      expect(time(at, at + one) + time(at + one, at + one + other)).toBe(time(at, at + one + other))
    }),
  )
})

it('no more open time passes than time', () => {
  // Nights on which clocks change, in all the zones: openings close to one another, over midnight and over the hours of change.
  const night = [
    ['00:00', '00:30'],
    ['01:00', '02:30'],
    ['03:00', '04:00'],
    ['23:00', '24:00'],
  ] as const
  const springs = fc.constantFrom(
    ...['2018-11-04', '2026-03-08', '2026-03-28', '2026-03-29', '2026-10-04', '2011-12-31'].map(day),
  )
  const nearChange = fc
    .tuple(springs, fc.integer({ min: -40, max: 40 }))
    .map(([on, hours]) => on * 86_400_000 + hours * 3_600_000)
  fc.assert(
    fc.property(zoneName, nearChange, fc.nat(300), (zone, at, minutes) => {
      const calendar = calendarFrom({
        zone,
        open: weekdays,
        holidays: [],
        covers: ['2011-01-01', '2026-12-31'],
        hours: night,
      })
      const until = at + minutes * 60_000
      expect(openTimeBetween(calendar, at, until)).toBeLessThanOrEqual(until - at)
    }),
    { numRuns: 2000 },
  )
})

it('what was measured can be added again, to the millisecond', () => {
  fc.assert(
    fc.property(open, someInstant, fc.integer({ min: 1, max: 4e9 }), (document, at, length) => {
      const calendar = calendarFrom(document)
      const open = openTimeBetween(calendar, at, at + length) as number
      const by = deadlineAfter(calendar, at, { openHours: open / 3_600_000 })
      expect(typeof by === 'number' && openTimeBetween(calendar, at, by)).toBe(open)
    }),
  )
})

it('the latest start and the deadline lead to each other', () => {
  fc.assert(
    fc.property(open, someInstant, fc.integer({ min: 1, max: 200 * 3_600_000 }), (document, by, milliseconds) => {
      const calendar = calendarFrom(document)
      const start = subtractOpenTime(calendar, by, milliseconds)
      if (typeof start !== 'number') return expect.fail(JSON.stringify(start))
      expect(openTimeBetween(calendar, start, by)).toBe(milliseconds)
      expect(openTimeBetween(calendar, start + 1, by)).toBe(milliseconds - 1)
      expect(addOpenTime(calendar, start, milliseconds)).toBeLessThanOrEqual(by)
    }),
  )
})

it('hours over midnight are the same time as their two parts', () => {
  const always = someDocument.map((document) => ({ ...document, open: weekdays, holidays: [], extraOpen: [] }))
  fc.assert(
    fc.property(always, someInstant, fc.nat(4e9), (document, at, length) => {
      const night = calendarFrom({ ...document, hours: [['22:00', '06:00']] })
      const parts = calendarFrom({
        ...document,
        hours: [
          ['00:00', '06:00'],
          ['22:00', '24:00'],
        ],
      })
      expect(openTimeBetween(night, at, at + length)).toBe(openTimeBetween(parts, at, at + length))
    }),
  )
})
