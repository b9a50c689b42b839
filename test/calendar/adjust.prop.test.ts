import fc from 'fast-check'
import { expect, it } from 'vitest'
import { adjust, type Roll } from '../../src/calendar/adjust.ts'
import { isBusinessDay } from '../../src/calendar/isBusinessDay.ts'
import { type Day, isoOf } from '../../src/value/day.ts'
import { someDocument, someDay } from './arbitraries.ts'
import { calendarFrom } from './support.ts'

const rolls: readonly Roll[] = ['following', 'modifiedFollowing', 'preceding', 'modifiedPreceding', 'nearest']

const monthOf = (day: Day): string => isoOf(day).slice(0, 7)

it('a rolled day is open, and an open day stays', () => {
  fc.assert(
    fc.property(someDocument, someDay, fc.constantFrom(...rolls), (document, day, roll) => {
      const calendar = calendarFrom(document)
      const rolled = adjust(calendar, day, roll)
      expect(typeof rolled === 'number' && isBusinessDay(calendar, rolled)).toBe(true)
      if (isBusinessDay(calendar, day) === true) expect(rolled).toBe(day)
    }),
  )
})

it('a modified roll leaves the month only where the month has no open day on its way back either', () => {
  fc.assert(
    fc.property(someDocument, someDay, (document, day) => {
      const calendar = calendarFrom(document)
      const after = adjust(calendar, day, 'following') as Day
      const before = adjust(calendar, day, 'preceding') as Day
      const sameMonth = [after, before].some((rolled) => monthOf(rolled) === monthOf(day))
      for (const roll of ['modifiedFollowing', 'modifiedPreceding'] as const) {
        expect(monthOf(adjust(calendar, day, roll) as Day) === monthOf(day)).toBe(sameMonth)
      }
    }),
  )
})
