/** Words the calendar tests share: a calendar or a loud failure, days and instants by their text. */
import type { Calendar } from '../../src/calendar/calendar.ts'
import { calendarOf } from '../../src/calendar/calendarOf.ts'
import type { CalendarDocument } from '../../src/calendar/document.ts'
import type { Issue } from '../../src/kernel/issue.ts'
import { type Day, dayOf, isoOf, type Weekday } from '../../src/value/day.ts'
import { type Instant, instantOf, isoOfInstant } from '../../src/value/instant.ts'

export const MON_TO_FRI: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']

/** Tokyo, Mondays to Fridays, the year 2026 with three of its holidays. */
export const TOKYO_2026: CalendarDocument = {
  zone: 'Asia/Tokyo',
  open: MON_TO_FRI,
  holidays: [{ date: '2026-11-03', name: 'Culture Day' }, { date: '2026-11-23', name: 'Labour Thanksgiving Day' }, '2026-12-31'],
  covers: ['2026-01-01', '2026-12-31'],
}

export const calendarFrom = (document: CalendarDocument): Calendar => {
  const read = calendarOf(document)
  if (read._tag === 'Left') throw new Error(JSON.stringify(read.left))
  return read.right
}

export const day = (iso: string): Day => numberFrom<Day>(dayOf(iso))

/** A number as a day, also one that is none: what plain JavaScript may give. */
export const asDay = (number: number): Day => number as Day

export const instant = (iso: string): Instant => numberFrom(instantOf(iso))

/** A day as its date, an issue as its code: short enough for a table. */
export const onDate = (answer: Day | string | Issue): string =>
  typeof answer === 'string' ? answer : typeof answer === 'number' ? isoOf(answer) : answer.code

/** An instant in UTC, an issue as its code. */
export const inUtc = (answer: Instant | Issue): string => (typeof answer === 'number' ? isoOfInstant(answer) : answer.code)

const numberFrom = <T extends number>(answer: T | Issue): T => {
  if (typeof answer === 'number') return answer
  throw new Error(JSON.stringify(answer))
}
