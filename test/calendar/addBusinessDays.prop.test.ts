import { addBusinessDays as addWeekdays } from 'date-fns/addBusinessDays'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addBusinessDays } from '../../src/calendar/addBusinessDays.ts'
import { isBusinessDay } from '../../src/calendar/isBusinessDay.ts'
import type { Calendar } from '../../src/calendar/calendar.ts'
import { type Day, isoOf, plusDays } from '../../src/value/day.ts'
import { someDocument, someCount, someDay, week } from './arbitraries.ts'
import { asDay, calendarFrom, day, MON_TO_FRI } from './support.ts'

const added = (calendar: Calendar, from: Day, count: number): Day => {
  const answer = addBusinessDays(calendar, from, count)
  return typeof answer === 'number' ? answer : expect.fail(JSON.stringify(answer))
}

it('adding is monotone', () => {
  fc.assert(
    fc.property(someDocument, someDay, fc.nat(30), someCount, (document, from, later, count) => {
      const calendar = calendarFrom(document)
      expect(added(calendar, plusDays(from, later), count)).toBeGreaterThanOrEqual(added(calendar, from, count))
      expect(added(calendar, from, count + 1)).toBeGreaterThan(added(calendar, from, count))
    }),
  )
})

it('adding n, then m, is adding n + m, from an open day or in one direction', () => {
  fc.assert(
    fc.property(someDocument, someDay, someCount, someCount, (document, from, n, m) => {
      const calendar = calendarFrom(document)
      fc.pre(isBusinessDay(calendar, from) === true || n * m > 0)
      expect(added(calendar, added(calendar, from, n), m)).toBe(added(calendar, from, n + m))
    }),
  )
})

it('the table agrees with a walk from day to day', () => {
  fc.assert(
    fc.property(someDocument, someDay, someCount, (document, from, count) => {
      const calendar = calendarFrom(document)
      let walked = from
      for (let left = Math.abs(count); left > 0; ) {
        walked = plusDays(walked, Math.sign(count))
        if (isBusinessDay(calendar, walked) === true) left -= 1
      }
      expect(added(calendar, from, count)).toBe(walked)
    }),
  )
})

it('the table agrees with the closed form', () => {
  fc.assert(
    fc.property(week, someDay, fc.integer({ min: -800, max: 800 }), (open, from, count) => {
      const table = calendarFrom({ zone: 'UTC', open, holidays: [], covers: ['2000-01-01', '2060-12-31'] })
      const form = calendarFrom({ zone: 'UTC', open, holidays: [], covers: ['2027-01-01', '2027-01-01'], beyond: 'weekdays' })
      expect(added(form, from, count)).toBe(added(table, from, count))
    }),
  )
})

it('weekends alone agree with date-fns', () => {
  const weekends = calendarFrom({ zone: 'UTC', open: MON_TO_FRI, holidays: [], covers: ['2012-01-01', '2060-12-31'] })
  fc.assert(
    fc.property(
      fc.integer({ min: day('2015-01-01'), max: day('2050-01-01') }).map(asDay),
      fc.integer({ min: -700, max: 700 }),
      (from, count) => {
        const [year = 0, month = 0, dayOfMonth = 0] = isoOf(from).split('-').map(Number)
        const theirs = addWeekdays(new Date(year, month - 1, dayOfMonth, 12), count)
        const pad = (n: number) => String(n).padStart(2, '0')
        expect(isoOf(added(weekends, from, count))).toBe(
          `${theirs.getFullYear()}-${pad(theirs.getMonth() + 1)}-${pad(theirs.getDate())}`,
        )
      },
    ),
  )
})

it('any two numbers give a day or an issue', () => {
  const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.maxSafeInteger(), someDay, someCount)
  fc.assert(
    fc.property(someDocument, fc.boolean(), anyNumber, anyNumber, (document, beyond, from, count) => {
      const calendar = calendarFrom(beyond ? { ...document, beyond: 'weekdays' } : document)
      const answer = addBusinessDays(calendar, asDay(from), count)
      if (typeof answer === 'number') expect(Number.isSafeInteger(answer)).toBe(true)
      else expect(['notADay', 'notACount', 'outsideCalendar']).toContain(answer.code)
    }),
  )
})
