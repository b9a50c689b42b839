import { expect, it } from 'vitest'
import { businessDayOfMonth, lastDayOfMonth } from '../../src/calendar/monthDays.ts'
import { asDay, calendarFrom, day, MON_TO_FRI, onDate, TOKYO_2026 } from './support.ts'

const tokyo = calendarFrom(TOKYO_2026)

it('the last day of a month', () => {
  expect(lastDayOfMonth('2028-02-10')).toBe('2028-02-29')
  expect(onDate(lastDayOfMonth(day('2026-12-31')))).toBe('2026-12-31')
  expect(lastDayOfMonth('x')).toMatchObject({ code: 'notADate' })
  expect(lastDayOfMonth(asDay(0.5))).toMatchObject({ code: 'notADay' })
})

it.each([
  ['2026-10-05', -1, '2026-10-30'],
  ['2026-10-05', 1, '2026-10-01'],
  ['2026-11-30', 2, '2026-11-04'],
  ['2026-11-01', -2, '2026-11-27'],
  // The neighbouring months are not covered.
  ['2026-01-20', 1, '2026-01-01'],
  ['2026-01-20', 2, '2026-01-02'],
  ['2026-12-01', -1, '2026-12-30'],
  ['2026-12-01', -2, '2026-12-29'],
])('in the month of %s, the %i. business day is %s', (date, n, expected) => {
  expect(businessDayOfMonth(tokyo, date, n)).toBe(expected)
  expect(onDate(businessDayOfMonth(tokyo, day(date), n))).toBe(expected)
})

it('says what is wrong', () => {
  for (const n of [0, 0.5, 23, -23]) {
    expect(businessDayOfMonth(tokyo, '2026-10-05', n)).toMatchObject({ code: 'notACount', path: ['n'] })
  }
  expect(businessDayOfMonth(tokyo, '2027-02-05', 1)).toMatchObject({ code: 'outsideCalendar' })
  expect(businessDayOfMonth(tokyo, 'x', 1)).toMatchObject({ code: 'notADate' })
  expect(businessDayOfMonth(tokyo, asDay(0.5), 1)).toMatchObject({ code: 'notADay' })
  expect(businessDayOfMonth(null as never, '2026-10-05', 1)).toMatchObject({ code: 'notACalendar' })
  const closed = calendarFrom({ zone: 'UTC', open: MON_TO_FRI, holidays: [], covers: ['2026-10-31', '2026-10-31'] })
  expect(businessDayOfMonth(closed, '2026-10-31', 1)).toMatchObject({ code: 'outsideCalendar' })
})
