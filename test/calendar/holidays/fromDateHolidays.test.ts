/** Against what the package itself returns, and against entries written by hand where the package's data may change. */
import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { fromDateHolidays } from '../../../src/calendar/holidays/fromDateHolidays.ts'
import type { ReadHolidays } from '../../../src/calendar/holidays/holidayIssue.ts'

const datesOf = (read: ReadHolidays): readonly string[] =>
  read._tag === 'Right' ? read.right.map(({ date }) => date) : expect.fail(JSON.stringify(read.left))

describe('what the package returns', () => {
  it('England 2026: substitute days are days of their own', () => {
    const dates = datesOf(fromDateHolidays(new Holidays('GB', 'ENG').getHolidays(2026)))
    expect(dates).toEqual(
      expect.arrayContaining(['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-25', '2026-12-25', '2026-12-28']),
    )
  })

  it('Bavaria 2026: public holidays alone, without Carnival and the afternoon of Christmas Eve', () => {
    const dates = datesOf(fromDateHolidays(new Holidays('DE', 'BY').getHolidays(2026)))
    expect(dates).toContain('2026-01-06')
    expect(dates).not.toContain('2026-12-24')
    expect(dates).not.toContain('2026-02-17')
  })

  it('Saudi Arabia 2026: four days of a feast that begins in the evening before', () => {
    const dates = datesOf(fromDateHolidays(new Holidays('SA').getHolidays(2026)))
    expect(dates.filter((date) => date.startsWith('2026-03'))).toEqual(['2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22'])
  })

  it('Japan 2026, through JSON', () => {
    const list = JSON.parse(JSON.stringify(new Holidays('JP').getHolidays(2026)))
    const read = fromDateHolidays(list)
    expect(datesOf(read)).toEqual(datesOf(fromDateHolidays(new Holidays('JP').getHolidays(2026))))
    expect(datesOf(read)).toContain('2026-11-23')
  })

  it('an afternoon off is no holiday of whole days', () => {
    const read = fromDateHolidays(new Holidays('DE', 'BY').getHolidays(2026), ['public', 'bank'])
    expect(read).toMatchObject({
      _tag: 'Left',
      left: [{ code: 'notAllDay', found: '2026-12-24 14:00:00' }, { code: 'notAllDay' }],
    })
  })
})

const ENTRY = {
  date: '2026-03-29 00:00:00',
  start: '2026-03-28T23:00:00Z',
  end: '2026-03-29T22:00:00Z',
  name: 'Palm Sunday',
  type: 'observance',
}

describe('entries', () => {
  it('a day of 23 hours is a day', () => {
    expect(fromDateHolidays([ENTRY], ['observance'])).toEqual({
      _tag: 'Right',
      right: [{ date: '2026-03-29', name: 'Palm Sunday' }],
    })
  })

  it('other types are left out', () => {
    expect(fromDateHolidays([ENTRY])).toEqual({ _tag: 'Right', right: [] })
  })

  it.each([
    ['an end before the start', { end: '2026-03-28T00:00:00Z' }, 'notAllDay'],
    ['an end that is none', { end: 'later' }, 'notAllDay'],
    ['a date that is none', { date: '2026-02-30 00:00:00' }, 'notADate'],
  ])('%s', (_, change, code) => {
    expect(fromDateHolidays([{ ...ENTRY, ...change }], ['observance'])).toMatchObject({
      _tag: 'Left',
      left: [{ code, path: [0, 'date'] }],
    })
  })

  it('no list', () => {
    expect(fromDateHolidays(false as never)).toMatchObject({ _tag: 'Left', left: [{ code: 'notAList', path: [], found: false }] })
  })
})

it('reports entries of another form with their place', () => {
  const entry = { date: '2026-01-01 00:00:00', start: '2026-01-01', end: '2026-01-02', name: 'x', type: 'public' }
  const list = [
    null,
    { ...entry, date: undefined },
    { ...entry, name: undefined },
    { ...entry, type: 5 },
    { ...entry, end: null },
  ]
  expect(fromDateHolidays(list as never)).toMatchObject({
    _tag: 'Left',
    left: [
      { code: 'notAnEntry', path: [0] },
      { code: 'notAnEntry', path: [1, 'date'] },
      { code: 'notAnEntry', path: [2, 'name'] },
      { code: 'notAnEntry', path: [3, 'type'] },
      { code: 'notAnEntry', path: [4, 'end'] },
    ],
  })
})
