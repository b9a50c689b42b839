import { expect, it } from 'vitest'
import { nextBusinessDay } from '../../src/calendar/nextBusinessDay.ts'
import { calendarFrom, day, onDate, TOKYO_2026 } from './support.ts'

const calendar = calendarFrom(TOKYO_2026)

it.each([
  ['on an open day', '2026-11-20', '2026-11-24'],
  ['on a Saturday', '2026-11-21', '2026-11-24'],
])('never stays, not even %s', (_, from, to) => {
  expect(onDate(nextBusinessDay(calendar, day(from)))).toBe(to)
  expect(nextBusinessDay(calendar, from)).toBe(to)
})

it('goes no further than the calendar', () => {
  expect(nextBusinessDay(calendar, '2026-12-30')).toMatchObject({ code: 'outsideCalendar' })
})
