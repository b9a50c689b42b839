import { expect, it } from 'vitest'
import type { CalendarDocument, OpeningHours } from '../../src/calendar/document.ts'
import { blockOf, openingsIn } from '../../src/calendar/openings.ts'
import { weekdays } from '../../src/value/day.ts'
import { isoOfInstant } from '../../src/value/instant.ts'
import { calendarFrom, day } from './support.ts'

/** The openings that begin on a date, or shortly before it, in UTC. */
const openingsNear = (date: string, hours: OpeningHours, change: Partial<CalendarDocument> = {}): readonly string[] => {
  const covers = ['2010-01-01', '2026-12-31'] as const
  const calendar = calendarFrom({ zone: 'Europe/Berlin', open: weekdays, holidays: [], covers, hours, ...change })
  const { opens, closes } = openingsIn(calendar, blockOf(day(date)))
  const from = day(date) * 86_400_000 - 3 * 3_600_000
  return opens.flatMap((at, index) =>
    at >= from && at < from + 86_400_000
      ? [`${isoOfInstant(at).slice(5, 16)}–${isoOfInstant(closes[index] ?? Number.NaN).slice(5, 16)}`]
      : [],
  )
}

it.each<readonly [string, OpeningHours, readonly string[]]>([
  ['hours that lie wholly in the skipped hour move as a whole', [['02:15', '02:45']], ['03-29T01:15–03-29T01:45']],
  ['also up to its end', [['02:00', '03:00']], ['03-29T01:00–03-29T02:00']],
  [
    'the next hours lose nothing by it',
    [
      ['02:15', '02:45'],
      ['03:00', '12:00'],
    ],
    ['03-29T01:00–03-29T10:00'],
  ],
  ['hours over the change are an hour shorter', [['01:00', '04:00']], ['03-29T00:00–03-29T02:00']],
  [
    'hours that touch are one opening',
    [
      ['09:00', '12:00'],
      ['12:00', '17:00'],
    ],
    ['03-29T07:00–03-29T15:00'],
  ],
])('%s', (_, hours, openings) => expect(openingsNear('2026-03-29', hours)).toEqual(openings))

it('a night belongs to the day on which it began', () => {
  const night = { open: ['mon', 'tue', 'thu', 'fri'], holidays: ['2026-11-24'], zone: 'UTC' } as const
  expect(openingsNear('2026-11-24', [['22:00', '06:00']], night)).toEqual(['11-23T22:00–11-24T06:00'])
  expect(openingsNear('2026-11-25', [['22:00', '06:00']], night)).toEqual([])
})

it('a skipped date has no hours', () => {
  const apia = { zone: 'Pacific/Apia' }
  expect(openingsNear('2011-12-30', [['10:00', '11:00']], apia)).toEqual(['12-30T20:00–12-30T21:00'])
})

it('always open is one opening a block', () => {
  const calendar = calendarFrom({
    zone: 'UTC',
    open: weekdays,
    holidays: [],
    covers: ['2010-01-01', '2026-12-31'],
    hours: [['00:00', '24:00']],
  })
  const block = openingsIn(calendar, blockOf(day('2020-01-01')))
  expect([block.opens, block.closes]).toEqual([[block.from], [block.until]])
  expect(openingsIn(calendar, blockOf(day('2020-01-01')))).toBe(block)
})
