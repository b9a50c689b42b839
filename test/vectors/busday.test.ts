/** Business days as NumPy counts them (`busday.json` says how). */
import { describe, expect, it } from 'vitest'
import { addBusinessDays } from '../../src/calendar/addBusinessDays.ts'
import { adjust, type Roll } from '../../src/calendar/adjust.ts'
import { countBusinessDays } from '../../src/calendar/countBusinessDays.ts'
import { isBusinessDay } from '../../src/calendar/isBusinessDay.ts'
import { type Day, isoOf, plusDays } from '../../src/value/day.ts'
import type { DayIssue } from '../../src/calendar/dayIssue.ts'
import { calendarFrom, day } from '../calendar/support.ts'
import { documentOf, readVectors, type WeekmaskCalendar } from './read.ts'

type Vectors = {
  readonly calendars: Readonly<Record<string, WeekmaskCalendar>>
  readonly offset: readonly (readonly [string, string, number, string, string | null])[]
  readonly add: readonly (readonly [string, string, number, string])[]
  readonly count: readonly (readonly [string, string, string, number])[]
  readonly isBusday: readonly (readonly [string, string, boolean])[]
  readonly nearest: readonly (readonly [string, string, string])[]
}

const vectors = readVectors<Vectors>('busday.json')
const calendars = Object.fromEntries(
  Object.entries(vectors.calendars).map(([name, calendar]) => [name, calendarFrom(documentOf(calendar, 'UTC'))]),
)
const calendar = (name: string) => calendars[name] ?? expect.fail(name)
const iso = (answer: Day | DayIssue) => (typeof answer === 'number' ? isoOf(answer) : answer)

const rolls: Readonly<Record<string, Roll>> = {
  forward: 'following',
  following: 'following',
  backward: 'preceding',
  preceding: 'preceding',
  modifiedfollowing: 'modifiedFollowing',
  modifiedpreceding: 'modifiedPreceding',
}

describe('business days agree with NumPy', () => {
  it(`rolling, then adding (${vectors.offset.length})`, () => {
    for (const [name, from, count, roll, expected] of vectors.offset) {
      const open = isBusinessDay(calendar(name), day(from))
      if (expected === null) {
        expect([name, from, open]).toEqual([name, from, false])
        continue
      }
      const rolled = adjust(calendar(name), day(from), rolls[roll] ?? 'none')
      const moved = typeof rolled === 'number' ? addBusinessDays(calendar(name), rolled, count) : rolled
      expect([name, from, count, roll, iso(moved)]).toEqual([name, from, count, roll, expected])
    }
  })

  it(`adding from any day (${vectors.add.length})`, () => {
    for (const [name, from, count, expected] of vectors.add) {
      expect([name, from, count, iso(addBusinessDays(calendar(name), day(from), count))]).toEqual([name, from, count, expected])
    }
  })

  it(`counting, whose ends differ by a day there: [begin, end) for our (start, end] (${vectors.count.length})`, () => {
    for (const [name, begin, end, expected] of vectors.count) {
      const shift = day(begin) <= day(end) ? -1 : 1
      const count = countBusinessDays(calendar(name), plusDays(day(begin), shift), plusDays(day(end), shift))
      expect([name, begin, end, count]).toEqual([name, begin, end, expected + 0])
    }
  })

  it(`asking whether a day is open (${vectors.isBusday.length})`, () => {
    for (const [name, date, expected] of vectors.isBusday) {
      expect([name, date, isBusinessDay(calendar(name), day(date))]).toEqual([name, date, expected])
    }
  })

  it(`rolling to the nearest (${vectors.nearest.length})`, () => {
    for (const [name, date, expected] of vectors.nearest) {
      expect([name, date, iso(adjust(calendar(name), day(date), 'nearest'))]).toEqual([name, date, expected])
    }
  })
})
