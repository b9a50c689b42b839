import { expect, it } from 'vitest'
import { addDays } from '../../src/calendar/addDays.ts'
import { asDay, day } from './support.ts'

it('adds calendar days to a day or a date', () => {
  expect(addDays('2026-02-20', 14)).toBe('2026-03-06')
  expect(addDays('2026-03-06', -14)).toBe('2026-02-20')
  expect(addDays(day('2026-02-20'), 14)).toBe(day('2026-03-06'))
})

it.each([
  [Number.NaN, 1, 'notADay', 'day'],
  [0.5, 1, 'notADay', 'day'],
  [0, Number.NaN, 'notACount', 'count'],
  [0, 1.5, 'notACount', 'count'],
  [100_000_000, 1, 'notADay', 'count'],
])('%d and %d: %s', (from, count, code, name) => {
  expect(addDays(asDay(from), count)).toMatchObject({ code, path: [name] })
})
