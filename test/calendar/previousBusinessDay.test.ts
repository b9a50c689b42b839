import { expect, it } from 'vitest'
import { previousBusinessDay } from '../../src/calendar/previousBusinessDay.ts'
import { calendarFrom, day, onDate, TOKYO_2026 } from './support.ts'

const calendar = calendarFrom(TOKYO_2026)

it.each([
  ['on an open day', '2026-11-20', '2026-11-19'],
  ['on a holiday', '2026-11-23', '2026-11-20'],
])('never stays, not even %s', (_, from, to) => {
  expect(onDate(previousBusinessDay(calendar, day(from)))).toBe(to)
  expect(previousBusinessDay(calendar, from)).toBe(to)
})

it('goes no further than the calendar', () => {
  expect(previousBusinessDay(calendar, '2026-01-01')).toMatchObject({ code: 'outsideCalendar' })
})
