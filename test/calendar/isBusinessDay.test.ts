import { expect, it } from 'vitest'
import { explainDay } from '../../src/calendar/explainDay.ts'
import { isBusinessDay } from '../../src/calendar/isBusinessDay.ts'
import { asDay, calendarFrom, day, TOKYO_2026 } from './support.ts'

const calendar = calendarFrom({ ...TOKYO_2026, extraOpen: ['2026-11-21'] })

it.each([
  ['Friday', '2026-11-20', true],
  ['an extra open Saturday', '2026-11-21', true],
  ['Sunday', '2026-11-22', false],
  ['a holiday on Monday', '2026-11-23', false],
  ['the first covered day', '2026-01-01', true],
  ['the last covered day, a holiday', '2026-12-31', false],
])('%s, %s', (_, date, expected) => {
  expect(isBusinessDay(calendar, day(date))).toBe(expected)
})

it.each([
  ['the day before the coverage', day('2025-12-31'), 'outsideCalendar'],
  ['the day after it', day('2027-01-01'), 'outsideCalendar'],
  ['no number', Number.NaN, 'notADay'],
  ['half a day', 20_778.5, 'notADay'],
  ['infinity', Number.POSITIVE_INFINITY, 'notADay'],
])('%s is neither open nor closed', (_, from, code) => {
  expect(isBusinessDay(calendar, asDay(from))).toMatchObject({ code, path: ['day'] })
})

it('knows weekdays everywhere, where that is written out', () => {
  const weekdays = calendarFrom({ ...TOKYO_2026, beyond: 'weekdays' })
  expect(['2027-01-01', '2027-01-02', '2025-12-31', '1969-12-28'].map((date) => isBusinessDay(weekdays, day(date)))).toEqual([
    true,
    false,
    true,
    false,
  ])
})

it.each([100_000_001, -100_000_001, 1e12, 0.5, Number.NaN])('%d is no day, also where weekdays go on', (from) => {
  const endless = calendarFrom({ ...TOKYO_2026, beyond: 'weekdays' })
  expect(isBusinessDay(endless, asDay(from))).toMatchObject({ code: 'notADay', path: ['day'] })
  expect(explainDay(endless, asDay(from))).toMatchObject({ code: 'notADay', path: ['day'] })
})

it('knows the first day there is and the last', () => {
  const endless = calendarFrom({ ...TOKYO_2026, beyond: 'weekdays' })
  expect([-100_000_000, 100_000_000].map((edge) => typeof isBusinessDay(endless, asDay(edge)))).toEqual(['boolean', 'boolean'])
})
