import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOf, isoOf, weekdayOn, weekdays } from '../../src/value/day.ts'
import { asDay } from '../calendar/support.ts'

const writableDay = fc.integer({ min: -719_528, max: 2_932_896 }).map(asDay)

it('a date written and read is the same day', () => {
  fc.assert(
    fc.property(writableDay, (day) => {
      expect(dayOf(isoOf(day))).toBe(day)
    }),
  )
})

it('dates and weekdays agree with the language’s own UTC calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }).map(asDay), (day) => {
      const date = new Date(day * 86_400_000)
      expect(`${isoOf(day)}T00:00:00.000Z`).toBe(date.toISOString())
      expect(weekdays.indexOf(weekdayOn(day))).toBe((date.getUTCDay() + 6) % 7)
    }),
  )
})

it('every text is a day or an issue', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d$/)), (text) => {
      const day = dayOf(text)
      if (typeof day === 'number') expect(isoOf(day)).toBe(text)
      else expect(day.code).toBe('notADate')
    }),
  )
})
