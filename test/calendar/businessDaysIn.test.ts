import { expect, it } from 'vitest'
import { businessDaysIn } from '../../src/calendar/businessDaysIn.ts'
import { isoOf } from '../../src/value/day.ts'
import { asDay, calendarFrom, day, TOKYO_2026 } from './support.ts'

const calendar = calendarFrom(TOKYO_2026)
const datesIn = (first: string, last: string): readonly string[] | string => {
  const days = businessDaysIn(calendar, day(first), day(last))
  return 'code' in days ? days.code : days.map(isoOf)
}

it.each([
  ['both ends are included', '2026-11-24', '2026-11-25', ['2026-11-24', '2026-11-25']],
  ['over the holiday', '2026-11-20', '2026-11-24', ['2026-11-20', '2026-11-24']],
  ['a weekend', '2026-11-21', '2026-11-23', []],
  ['backwards', '2026-11-25', '2026-11-24', []],
  ['to the end of the coverage', '2026-12-29', '2026-12-31', ['2026-12-29', '2026-12-30']],
])('%s', (_, first, last, expected) => {
  expect(datesIn(first, last)).toEqual(expected)
})

it('has no days outside the calendar', () => {
  expect(datesIn('2025-12-31', '2026-01-05')).toBe('outsideCalendar')
  expect(datesIn('2026-12-30', '2027-01-05')).toBe('outsideCalendar')
  expect(businessDaysIn(calendar, asDay(Number.NaN), asDay(0))).toMatchObject({ code: 'notADay', path: ['first'] })
})

it('lists no more than 400 years', () => {
  const endless = calendarFrom({ ...TOKYO_2026, beyond: 'weekdays' })
  expect(businessDaysIn(endless, asDay(0), asDay(146_097))).toHaveLength(104_353)
  expect(businessDaysIn(endless, asDay(0), asDay(146_098))).toMatchObject({ code: 'outsideCalendar', path: ['last'] })
})
