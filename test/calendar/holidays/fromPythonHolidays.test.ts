import { expect, it } from 'vitest'
import { fromPythonHolidays } from '../../../src/calendar/holidays/fromPythonHolidays.ts'

it('reads names by date, earliest first, each name apart', () => {
  expect(fromPythonHolidays({ '2026-05-01': 'Labour Day; Buddha Day', '2026-01-01': 'New Year' })).toEqual({
    _tag: 'Right',
    right: [
      { date: '2026-01-01', name: 'New Year' },
      { date: '2026-05-01', name: 'Labour Day' },
      { date: '2026-05-01', name: 'Buddha Day' },
    ],
  })
})

it.each([null, undefined, [], 'x', 5])('%j is not names by date', (json) => {
  expect(fromPythonHolidays(json as never)).toMatchObject({ left: [{ code: 'notAList', path: [], found: json }] })
})

it('reports every entry of another form', () => {
  expect(fromPythonHolidays({ '2026-02-30': 'x', '2026-01-01': null as never })).toEqual({
    _tag: 'Left',
    left: [
      { code: 'notAnEntry', path: ['2026-01-01'], found: null, expected: 'a name' },
      { code: 'notADate', path: ['2026-02-30'], found: '2026-02-30', expected: 'a date as YYYY-MM-DD' },
    ],
  })
})
