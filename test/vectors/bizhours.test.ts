/** Opening hours as Python's zoneinfo has them (`bizhours.json` says how). */
import { describe, expect, it } from 'vitest'
import type { Calendar } from '../../src/calendar/calendar.ts'
import type { CalendarDocument, OpeningHours } from '../../src/calendar/document.ts'
import { deadlineAfter } from '../../src/deadline/deadlineAfter.ts'
import { openTimeBetween } from '../../src/deadline/openTime.ts'
import { weekdayOn, weekdays } from '../../src/value/day.ts'
import { isoOfInstant } from '../../src/value/instant.ts'
import { calendarFrom, day, instant } from '../calendar/support.ts'
import { readVectors } from './read.ts'

type Schedule = {
  readonly week: Readonly<Record<string, OpeningHours>>
  readonly holidays: readonly string[]
  /** Replaces the week on a date, and wins over holidays; no hours at all: closed. */
  readonly special: Readonly<Record<string, OpeningHours>>
}

const vectors = readVectors<{
  readonly schedules: Readonly<Record<string, Schedule>>
  readonly add: readonly (readonly [string, string, string, number, string])[]
  readonly between: readonly (readonly [string, string, string, string, number])[]
}>('bizhours.json')

/** A special day that opens a closed one is an extra open day here, one without hours a holiday. */
const documentOf = ({ week, holidays, special }: Schedule, zone: string): CalendarDocument => {
  const hours = Object.fromEntries(weekdays.flatMap((weekday, index) => (week[index + 1] ? [[weekday, week[index + 1]]] : [])))
  const open = weekdays.filter((weekday) => weekday in hours)
  const openings = Object.entries(special).filter(([, intervals]) => intervals.length > 0)
  const closings = Object.entries(special).filter(([, intervals]) => intervals.length === 0)
  return {
    zone,
    open,
    holidays: [...holidays.filter((date) => !(date in special)), ...closings.map(([date]) => date)],
    extraOpen: openings.map(([date]) => date).filter((date) => !open.includes(weekdayOn(day(date)))),
    covers: ['1994-01-01', '2057-12-31'],
    hours,
    halfDays: Object.fromEntries(openings),
  }
}

const calendars = new Map<string, Calendar>()

const calendarFor = (name: string, zone: string): Calendar => {
  const key = `${name} ${zone}`
  const made = calendars.get(key) ?? calendarFrom(documentOf(vectors.schedules[name] ?? expect.fail(name), zone))
  calendars.set(key, made)
  return made
}

describe('opening hours agree with zoneinfo', () => {
  it(`adding open time (${vectors.add.length})`, () => {
    for (const [name, zone, from, minutes, expected] of vectors.add) {
      const by = deadlineAfter(calendarFor(name, zone), instant(from), { openHours: minutes / 60 })
      expect([name, zone, from, minutes, typeof by === 'number' ? isoOfInstant(by) : by]).toEqual([
        name,
        zone,
        from,
        minutes,
        expected,
      ])
    }
  })

  it(`open time between instants (${vectors.between.length})`, () => {
    for (const [name, zone, from, until, expected] of vectors.between) {
      const open = openTimeBetween(calendarFor(name, zone), instant(from), instant(until))
      expect([name, zone, from, until, open]).toEqual([name, zone, from, until, expected])
    }
  })
})
