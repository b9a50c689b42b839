import fc from 'fast-check'
import { expect, it } from 'vitest'
import { civilDateAfter, daysInMonth, daysUntil } from '../../src/value/civilDate.ts'

it.each([
  [0, { year: 1970, month: 1, date: 1 }],
  [-1, { year: 1969, month: 12, date: 31 }],
  [11_016, { year: 2000, month: 2, date: 29 }],
  [-719_528, { year: 0, month: 1, date: 1 }],
  [-719_529, { year: -1, month: 12, date: 31 }],
  [2_932_897, { year: 10_000, month: 1, date: 1 }],
])('%i days after 1970-01-01 is %o', (days, date) => {
  expect(civilDateAfter(days)).toEqual(date)
  expect(daysUntil(date.year, date.month, date.date)).toBe(days)
})

it('dates and days agree with the language’s own UTC calendar, and lead back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (days) => {
      const { year, month, date } = civilDateAfter(days)
      const theirs = new Date(days * 86_400_000)
      expect([year, month, date]).toEqual([theirs.getUTCFullYear(), theirs.getUTCMonth() + 1, theirs.getUTCDate()])
      expect(daysUntil(year, month, date)).toBe(days)
    }),
    { numRuns: 1000 },
  )
})

it.each([
  [2026, 2, 28],
  [2028, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2026, 4, 30],
  [2026, 12, 31],
])('in %i, month %i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days)
})
