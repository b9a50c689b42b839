import { expect, it } from 'vitest'
import type { CalendarDocument } from '../../src/calendar/document.ts'
import { readDays } from '../../src/calendar/readDays.ts'
import { readHours } from '../../src/calendar/readHours.ts'
import { day, TOKYO_2026 } from './support.ts'

const HOUR = 3_600_000
const NEVER = Number.POSITIVE_INFINITY

const reading = (change: Partial<CalendarDocument>) => {
  const document = { ...TOKYO_2026, ...change }
  const ignore = () => undefined
  return readHours(document, readDays(document, ignore), ignore)
}

it('a calendar without times has none', () => {
  expect(reading({})).toEqual({
    cutoffs: Array(7).fill(NEVER),
    cutoffOn: new Map(),
    hours: undefined,
    halfDays: new Map(),
    seasons: [],
    closedHours: { weekdays: Array(7).fill([]), holidays: [], dates: new Map() },
  })
})

it('one cut-off is for all days, others are for their weekdays', () => {
  expect(reading({ cutoff: '14:00' }).cutoffs).toEqual(Array(7).fill(14 * HOUR))
  expect(reading({ cutoff: { mon: '14:00', fri: '12:30' } }).cutoffs).toEqual([
    14 * HOUR,
    NEVER,
    NEVER,
    NEVER,
    12.5 * HOUR,
    NEVER,
    NEVER,
  ])
})

it('so are opening hours', () => {
  const nineToFive = [[9 * HOUR, 17 * HOUR]]
  expect(reading({ hours: [['09:00', '17:00']] }).hours).toEqual(Array(7).fill(nineToFive))
  expect(reading({ hours: { mon: [['09:00', '17:00']] } }).hours).toEqual([nineToFive, [], [], [], [], [], []])
})

it('single days have their own', () => {
  const read = reading({ hours: [['09:00', '17:00']], halfDays: { '2026-12-24': [['09:00', '12:00']] } })
  expect([...read.halfDays]).toEqual([[day('2026-12-24'), [[9 * HOUR, 12 * HOUR]]]])
})
