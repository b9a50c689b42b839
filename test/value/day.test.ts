import { describe, expect, it } from 'vitest'
import { dayOf, isDay, isoOf, weekdayOf } from '../../src/value/day.ts'
import { asDay } from '../calendar/support.ts'

describe('dayOf', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-11-21', 20_778],
    ['0000-01-01', -719_528],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (iso, day) => {
    expect(dayOf(iso)).toBe(day)
    expect(isoOf(asDay(day))).toBe(iso)
  })

  it.each([
    '2027-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '+002026-01-01',
    '',
  ])('%j is no date', (iso) => {
    expect(dayOf(iso)).toEqual({ code: 'notADate', path: [], found: iso, expected: 'a date as YYYY-MM-DD' })
  })
})

describe('isoOf', () => {
  it('signs years of more than four digits', () => {
    expect(isoOf(asDay(2_932_897))).toBe('+010000-01-01')
    expect(isoOf(asDay(-719_529))).toBe('-000001-12-31')
  })

  it('shows what is no day as it is', () => {
    expect([Number.NaN, Number.POSITIVE_INFINITY, 0.5].map((number) => isoOf(asDay(number)))).toEqual(['NaN', 'Infinity', '0.5'])
  })
})

describe('weekdayOf', () => {
  it.each([
    ['2026-11-21', 'sat'],
    ['2026-11-22', 'sun'],
    ['2026-11-23', 'mon'],
    ['1970-01-01', 'thu'],
    ['1969-12-28', 'sun'],
    ['1900-01-01', 'mon'],
  ])('%s is a %s', (iso, weekday) => {
    const day = dayOf(iso)
    expect(typeof day === 'number' && weekdayOf(day)).toBe(weekday)
  })

  it.each([Number.NaN, 0.5, Number.POSITIVE_INFINITY, 1e9])('a number that is no day has none: %d', (found) => {
    expect(weekdayOf(asDay(found))).toEqual({
      code: 'notADay',
      path: ['day'],
      found,
      expected: 'a whole number of days since 1970-01-01',
    })
  })
})

describe('isDay', () => {
  it('is a whole number of days that has an instant', () => {
    expect([0, -100_000_000, 100_000_001, 0.5, Number.NaN].map(isDay)).toEqual([true, true, false, false, false])
  })
})
