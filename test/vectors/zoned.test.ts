/** Deadlines in 90 zones as Python's zoneinfo has them (`zoned.json` says how). */
import { describe, expect, it } from 'vitest'
import type { Calendar } from '../../src/calendar/calendar.ts'
import type { Counting } from '../../src/calendar/document.ts'
import { deadlineAfter } from '../../src/deadline/deadlineAfter.ts'
import type { Span } from '../../src/deadline/span.ts'
import { isoOfInstant } from '../../src/value/instant.ts'
import { calendarFrom, instant } from '../calendar/support.ts'
import { documentOf, readVectors, type WeekmaskCalendar } from './read.ts'

type Case = {
  readonly id: number
  readonly tag: string
  readonly zone: string
  readonly instant: string
  readonly n: number
  readonly calendar: string
  readonly start: 'eventDay' | 'received'
  readonly cutOff: string | null
  readonly due:
    | { readonly kind: 'endOfDay' | 'startOfDay' | 'sameTime' | 'elapsed' | 'calendarDays' }
    | { readonly kind: 'at'; readonly time: string }
  readonly result: string
}

const vectors = readVectors<{
  readonly calendars: Readonly<Record<string, WeekmaskCalendar>>
  readonly cases: readonly Case[]
}>('zoned.json')

const calendars = new Map<string, Calendar>()

const calendarFor = ({ calendar, zone, cutOff }: Case): Calendar => {
  const key = `${calendar} ${zone} ${cutOff}`
  const known = calendars.get(key)
  if (known !== undefined) return known
  const document = documentOf(vectors.calendars[calendar] ?? expect.fail(calendar), zone)
  const made = calendarFrom(cutOff === null ? document : { ...document, cutoff: cutOff })
  calendars.set(key, made)
  return made
}

const spanOf = ({ due, n }: Case): Span => {
  if (due.kind === 'elapsed') return { hours: n }
  return due.kind === 'calendarDays' ? { days: n } : { businessDays: n }
}

const countingOf = ({ due, start }: Case): Counting => {
  const from = start === 'received' ? 'receipt' : 'eventDay'
  if (due.kind === 'at') return { from, due: { at: due.time } }
  if (due.kind === 'elapsed' || due.kind === 'calendarDays') return { from: 'eventDay', due: 'sameTime' }
  return { from, due: due.kind }
}

describe('deadlines agree with zoneinfo', () => {
  const tags = [...new Set(vectors.cases.map(({ tag }) => tag))]
  it.each(tags)('%s', (tag) => {
    for (const one of vectors.cases.filter((candidate) => candidate.tag === tag)) {
      const by = deadlineAfter(calendarFor(one), instant(one.instant), spanOf(one), countingOf(one))
      expect([one.id, typeof by === 'number' ? isoOfInstant(by) : by]).toEqual([one.id, one.result])
    }
  })
})
