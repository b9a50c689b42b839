/**
 * The federal holidays of the United States by their rules (5 U.S.C. 6103): a fixed one that falls on a weekend is observed on
 * the nearest weekday.
 */
import { describe } from 'vitest'
import { marketplace } from '../../src/preset/marketplace.ts'
import { newYork } from '../../src/preset/newYork.ts'
import { type Day, isoOf, plusDays, weekdayOf } from '../../src/value/day.ts'
import { day } from '../calendar/support.ts'
import { holdsCalendar } from './support/holdsCalendar.ts'

const MONDAY = 'mon'
const THURSDAY = 'thu'

/** The nth such weekday of a month; the last one for -1. */
const nth = (year: number, month: string, weekday: string, count: number): Day => {
  const first = day(`${year}-${month}-01`)
  const days = Array.from({ length: 31 }, (_, index) => plusDays(first, index)).filter(
    (each) => isoOf(each).startsWith(`${year}-${month}`) && weekdayOf(each) === weekday,
  )
  return days.at(count > 0 ? count - 1 : count) ?? first
}

const fixed = (year: number, monthAndDay: string, name: string): readonly [Day, string] => {
  const falls = day(`${year}-${monthAndDay}`)
  const weekday = weekdayOf(falls)
  if (weekday === 'sat') return [plusDays(falls, -1), `${name} (observed)`]
  return weekday === 'sun' ? [plusDays(falls, 1), `${name} (observed)`] : [falls, name]
}

const holidaysOf = (year: number): readonly (readonly [Day, string])[] => [
  fixed(year, '01-01', "New Year's Day"),
  [nth(year, '01', MONDAY, 3), 'Birthday of Martin Luther King, Jr.'],
  [nth(year, '02', MONDAY, 3), "Washington's Birthday"],
  [nth(year, '05', MONDAY, -1), 'Memorial Day'],
  fixed(year, '06-19', 'Juneteenth'),
  fixed(year, '07-04', 'Independence Day'),
  [nth(year, '09', MONDAY, 1), 'Labor Day'],
  [nth(year, '10', MONDAY, 2), 'Columbus Day'],
  fixed(year, '11-11', 'Veterans Day'),
  [nth(year, '11', THURSDAY, 4), 'Thanksgiving Day'],
  fixed(year, '12-25', 'Christmas Day'),
]

const LAST = day('2027-12-31')
const closed = [2026, 2027, 2028]
  .flatMap(holidaysOf)
  .filter(([each]) => each <= LAST)
  .map(([each, name]) => `${isoOf(each)} ${weekdayOf(each)} ${name}`)

describe('New York', () => {
  holdsCalendar({ ...marketplace, calendar: newYork }, ['2026-01-01', '2027-12-31'], {
    closed,
    worked: [],
    oneDayAfter: {
      '2026-11-20T23:00-05:00': '2026-11-24T05:00:00.000Z',
      '2026-11-21T10:00-05:00': '2026-11-24T05:00:00.000Z',
      '2026-10-30T10:00-04:00': '2026-11-03T05:00:00.000Z',
    },
  })
})
