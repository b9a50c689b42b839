import fc from 'fast-check'
import { expect, it } from 'vitest'
import { weekdayAt, weekOf, weekRank } from '../../src/calendar/week.ts'
import { plusDays, weekdayIndexOf } from '../../src/value/day.ts'
import { asDay } from './support.ts'

const week = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 9 })
const anyDay = fc.integer({ min: -100_000_000, max: 100_000_000 }).map(asDay)

it('ranks count the open weekdays', () => {
  fc.assert(
    fc.property(week, anyDay, (open, day) => {
      const isOpen = open.includes(weekdayIndexOf(day))
      expect(weekRank(weekOf(open), plusDays(day, 1)) - weekRank(weekOf(open), day)).toBe(isOpen ? 1 : 0)
    }),
  )
})

it('the weekday of a rank has that rank, and is open', () => {
  fc.assert(
    fc.property(week, fc.integer({ min: -10_000_000, max: 10_000_000 }), (open, rank) => {
      const day = weekdayAt(weekOf(open), rank)
      expect(weekRank(weekOf(open), day)).toBe(rank)
      expect(open).toContain(weekdayIndexOf(day))
    }),
  )
})
