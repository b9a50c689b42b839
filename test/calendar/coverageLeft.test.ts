import { expect, it } from 'vitest'
import { calendarOf } from '../../src/calendar/calendarOf.ts'
import { coverageLeft } from '../../src/calendar/coverageLeft.ts'
import { TOKYO_2026 } from './support.ts'

const tokyo = calendarOf(TOKYO_2026)

it.each([
  ['2026-12-01T09:00:00+09:00', 30],
  ['2026-12-31T23:59:59+09:00', 0],
  ['2027-01-01T00:00:00+09:00', -1],
])('at %s the lists last for %i more days', (at, left) => expect(coverageLeft(tokyo, Date.parse(at))).toBe(left))

it('no coverage is left of nothing', () => {
  expect(coverageLeft(tokyo, Number.NaN)).toMatchObject({ code: 'notAnInstant' })
  expect(coverageLeft(undefined as never, 0)).toMatchObject({ code: 'notACalendar' })
})
