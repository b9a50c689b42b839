import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOn, startOfDay } from '../../src/calendar/zone.ts'
import { deadlineAfter } from '../../src/deadline/deadlineAfter.ts'
import { deadlineBefore } from '../../src/deadline/deadlineBefore.ts'
import type { Length } from '../../src/deadline/span.ts'
import { plusDays } from '../../src/value/day.ts'
import { someDocument, someInstant } from '../calendar/arbitraries.ts'
import { calendarFrom } from '../calendar/support.ts'

const count = fc.integer({ min: 0, max: 40 })
const someDays: fc.Arbitrary<Length> = fc.oneof(
  count.map((businessDays) => ({ businessDays })),
  count.map((days) => ({ days })),
  count.map((weeks) => ({ weeks })),
  count.map((months) => ({ months })),
)
const someHours: fc.Arbitrary<Length> = fc.oneof(
  fc.integer({ min: 0, max: 5_000 }).map((minutes) => ({ hours: minutes / 60 })),
  fc.integer({ min: 1, max: 5_000 }).map((minutes) => ({ openHours: minutes / 60 })),
)
const someMilliseconds = fc.oneof(fc.constant(1), fc.nat(40 * 86_400_000))

const EVENT_DAY = { from: 'eventDay', due: 'endOfDay' } as const
const instantOf = (answer: ReturnType<typeof deadlineAfter>): number =>
  typeof answer === 'number' ? answer : expect.fail(JSON.stringify(answer))

it('from any instant before it, days are over by the end of the date’s day', () => {
  fc.assert(
    fc.property(someDocument, someInstant, someDays, someMilliseconds, (document, date, length, earlier) => {
      const calendar = calendarFrom(document)
      const { zone } = calendar.tables
      const by = instantOf(deadlineBefore(calendar, date, length))
      expect(instantOf(deadlineAfter(calendar, by - Math.max(1, earlier), length, EVENT_DAY))).toBeLessThanOrEqual(
        startOfDay(zone, plusDays(dayOn(zone, date), 1)),
      )
    }),
  )
})

it('from its own day on, calendar days are not over before the date’s day', () => {
  fc.assert(
    fc.property(someDocument, someInstant, count, (document, date, days) => {
      const calendar = calendarFrom(document)
      const { zone } = calendar.tables
      const by = instantOf(deadlineBefore(calendar, date, { days }))
      const after = instantOf(deadlineAfter(calendar, by, { days }, EVENT_DAY))
      expect(after).toBeGreaterThan(startOfDay(zone, dayOn(zone, date)))
    }),
  )
})

it('from any instant before it, hours are over by the date', () => {
  fc.assert(
    fc.property(someDocument, someInstant, someHours, someMilliseconds, (document, date, length, earlier) => {
      const calendar = calendarFrom({ ...document, hours: [['09:00', '17:00']] })
      const by = instantOf(deadlineBefore(calendar, date, length))
      expect(instantOf(deadlineAfter(calendar, by - earlier, length))).toBeLessThanOrEqual(date)
    }),
  )
})

it('more is never later, and of a later date it is never earlier', () => {
  fc.assert(
    fc.property(someDocument, someInstant, count, someMilliseconds, (document, date, businessDays, later) => {
      const calendar = calendarFrom(document)
      const by = instantOf(deadlineBefore(calendar, date, { businessDays }))
      expect(instantOf(deadlineBefore(calendar, date, { businessDays: businessDays + 1 }))).toBeLessThanOrEqual(by)
      expect(instantOf(deadlineBefore(calendar, date + later, { businessDays }))).toBeGreaterThanOrEqual(by)
    }),
  )
})
