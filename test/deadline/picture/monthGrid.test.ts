import { expect, it } from 'vitest'
import { marksOf, monthGrid, monthsThrough } from '../../../src/deadline/picture/monthGrid.ts'
import { calendarFrom, TOKYO_2026 } from '../../calendar/support.ts'

const tokyo = calendarFrom({ ...TOKYO_2026, hours: [['09:00', '17:00']], halfDays: { '2026-12-30': [['09:00', '12:00']] } })

it('is weeks of seven places, Monday first', () => {
  const grid = monthGrid(tokyo, '2026-11', new Map())
  if ('code' in grid) return expect.fail(grid.code)
  expect(grid.weeks.map((week) => week.map((cell) => cell?.number ?? 0))).toEqual([
    [0, 0, 0, 0, 0, 0, 1],
    [2, 3, 4, 5, 6, 7, 8],
    [9, 10, 11, 12, 13, 14, 15],
    [16, 17, 18, 19, 20, 21, 22],
    [23, 24, 25, 26, 27, 28, 29],
    [30, 0, 0, 0, 0, 0, 0],
  ])
})

it('knows how each day is, and its names', () => {
  const statesOf = (month: string) => {
    const grid = monthGrid(tokyo, month, new Map())
    return 'code' in grid ? [grid.code] : grid.weeks.flat().map((cell) => cell?.state)
  }
  expect(statesOf('2026-12').slice(-8)).toEqual(['closed', 'open', 'open', 'half', 'holiday', undefined, undefined, undefined])
  expect(new Set(statesOf('2027-01'))).toEqual(new Set(['unknown', undefined]))
  expect(statesOf('2026-13')).toEqual(['notADate'])
})

it('marks what a deadline says of its days', () => {
  const marks = marksOf({
    zero: '2026-11-20',
    counted: ['2026-11-24'],
    skipped: [{ date: '2026-11-23', weekday: 'mon', why: 'holiday', names: [] }],
    last: '2026-11-24',
  })
  expect([...marks]).toEqual([
    ['2026-11-20', { is: 'zero' }],
    ['2026-11-23', { is: 'skipped' }],
    ['2026-11-24', { is: 'counted', count: 1, isLast: true }],
  ])
})

it('goes through the months, of many years the first twelve and the last', () => {
  expect(monthsThrough('2026-11-20', '2027-01-05')).toEqual(['2026-11', '2026-12', '2027-01'])
  expect(monthsThrough('2027-01-05', '2026-12-20')).toEqual(['2026-12', '2027-01'])
  expect(monthsThrough('2026-11-20', '2026-11-20')).toEqual(['2026-11'])
  expect(monthsThrough('2026-01-01', '2099-12-01')).toHaveLength(13)
})
