import { expect, it } from 'vitest'
import { addMonths, dateInMonthOf, type EndOfMonth, monthsAfter } from '../../src/calendar/addMonths.ts'
import { asDay, day, onDate } from './support.ts'

it.each<readonly [string, number, EndOfMonth | undefined, string]>([
  ['2026-01-31', 1, undefined, '2026-02-28'],
  ['2028-01-31', 1, undefined, '2028-02-29'],
  ['2026-02-28', 1, undefined, '2026-03-28'],
  ['2026-02-28', 1, 'keep', '2026-03-31'],
  ['2026-02-27', 1, 'keep', '2026-03-27'],
  ['2026-11-30', 3, undefined, '2027-02-28'],
  ['2026-03-31', -1, undefined, '2026-02-28'],
  ['2024-02-29', 12, undefined, '2025-02-28'],
  ['2026-01-15', -13, undefined, '2024-12-15'],
  ['2026-01-15', 0, undefined, '2026-01-15'],
])('%s and %i months, with %s: %s', (from, count, endOfMonth, expected) => {
  expect(addMonths(from, count, endOfMonth)).toBe(expected)
  expect(onDate(addMonths(day(from), count, endOfMonth))).toBe(expected)
  expect(monthsAfter(day(from), count, endOfMonth ?? 'clip')).toBe(day(expected))
})

it('says what is wrong', () => {
  expect(addMonths('2026-02-30', 1)).toMatchObject({ code: 'notADate', path: ['day'] })
  expect(addMonths(asDay(Number.NaN), 1)).toMatchObject({ code: 'notADay', path: ['day'] })
  expect(addMonths('2026-01-31', 0.5)).toMatchObject({ code: 'notACount', path: ['count'] })
  expect(addMonths('2026-01-31', 1e12)).toMatchObject({ code: 'notADay', path: ['count'] })
  expect(addMonths('2026-01-31', 1, 'cut' as never)).toMatchObject({ code: 'notAnOption', path: ['endOfMonth'] })
})

it('a date of the same month is its last where the month is shorter', () => {
  expect(onDate(dateInMonthOf(day('2026-02-10'), 31))).toBe('2026-02-28')
  expect(onDate(dateInMonthOf(day('2026-02-10'), 1))).toBe('2026-02-01')
})
