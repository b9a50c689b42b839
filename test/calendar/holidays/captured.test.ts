/** What public sources in fact sent (`captured/README.md` says where it comes from), read whole. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import {
  type DateHolidaysEntry,
  fromDateHolidays,
  fromDateHolidaysOfRegions,
} from '../../../src/calendar/holidays/fromDateHolidays.ts'
import { fromGovUk } from '../../../src/calendar/holidays/fromGovUk.ts'
import { fromICalendar } from '../../../src/calendar/holidays/fromICalendar.ts'
import { fromNagerDate } from '../../../src/calendar/holidays/fromNagerDate.ts'
import { fromOpenHolidays } from '../../../src/calendar/holidays/fromOpenHolidays.ts'
import { fromPythonHolidays, type PythonHolidays } from '../../../src/calendar/holidays/fromPythonHolidays.ts'
import type { ReadHolidays } from '../../../src/calendar/holidays/holidayIssue.ts'

const captured = (name: string): string => readFileSync(new URL(`captured/${name}`, import.meta.url), 'utf8')

const dates = (read: ReadHolidays): readonly string[] =>
  read._tag === 'Right' ? read.right.map(({ date }) => date) : expect.fail(JSON.stringify(read.left))

it('gov.uk, as JSON', () => {
  const json = JSON.parse(captured('gov-uk.json'))
  expect(dates(fromGovUk(json, 'england-and-wales'))).toHaveLength(33)
  expect(dates(fromGovUk(json, 'scotland'))).toHaveLength(37)
  expect(dates(fromGovUk(json, 'northern-ireland'))).toHaveLength(41)
  expect(fromGovUk(json, 'scotland')).toMatchObject({
    right: expect.arrayContaining([{ date: '2013-12-02', name: 'St Andrew’s Day (Substitute day)' }]),
  })
})

it('gov.uk, as an iCalendar, agrees with its JSON where the years are the same', () => {
  const events = dates(fromICalendar(captured('gov-uk.ics')))
  expect(events).toHaveLength(49)
  expect(events.filter((date) => date < '2016')).toEqual(
    dates(fromGovUk(JSON.parse(captured('gov-uk.json')), 'england-and-wales')),
  )
})

it('Nager.Date', () => {
  const json = JSON.parse(captured('nager-date.json'))
  expect(dates(fromNagerDate(json))).toEqual(['2025-01-01', '2025-04-18', '2025-05-05', '2025-05-26', '2025-12-25', '2025-12-26'])
  expect(dates(fromNagerDate(json, 'GB-SCT'))).toHaveLength(9)
})

it('Python’s holidays, five whole years of four regions', () => {
  const { version, ...regions } = JSON.parse(captured('python-holidays.json'))
  expect(version).toBe('0.10.1')
  const read = Object.entries(regions).map(
    ([region, json]) => [region, dates(fromPythonHolidays(json as PythonHolidays))] as const,
  )
  expect(read.map(([region, days]) => [region, days.length])).toEqual([
    ['DE-BY', 65],
    ['US-NY', 70],
    ['JP', 90],
    ['FR', 55],
  ])
  expect(Object.fromEntries(read)['DE-BY']).toContain('2026-01-06')
})

it('date-holidays, a whole year of three regions at once', () => {
  const lists = JSON.parse(captured('date-holidays.json'))
  const read = fromDateHolidaysOfRegions(lists)
  const named = read._tag === 'Right' ? read.right : expect.fail(JSON.stringify(read.left))
  expect(named.filter(({ date }) => date === '2026-01-01' || date === '2026-01-06')).toEqual([
    { date: '2026-01-01', name: 'Neujahr' },
    { date: '2026-01-06', name: 'Heilige Drei Könige (DE-BY, AT)' },
  ])
  expect(new Set(named.map(({ date }) => date))).toEqual(
    new Set(Object.values(lists).flatMap((list) => dates(fromDateHolidays(list as readonly DateHolidaysEntry[])))),
  )
})

it('Python’s holidays and date-holidays agree on Bavaria in 2026', () => {
  const { 'DE-BY': python } = JSON.parse(captured('python-holidays.json'))
  const { 'DE-BY': javascript } = JSON.parse(captured('date-holidays.json'))
  const inPython = dates(fromPythonHolidays(python)).filter((date) => date.startsWith('2026'))
  // Mary's Assumption is kept in most of Bavaria, and Python lists it for all.
  const inJavaScript = dates(fromDateHolidays(javascript))
  expect(inPython.filter((date) => date !== '2026-08-15')).toEqual(
    [...new Set(inJavaScript)].filter((date) => date !== '2026-08-15'),
  )
})

it('OpenHolidays', () => {
  expect(fromOpenHolidays(JSON.parse(captured('open-holidays.json')), { language: 'DE' })).toEqual({
    _tag: 'Right',
    right: [
      { date: '2026-01-01', name: 'Neujahrstag' },
      { date: '2026-03-21', name: 'Tag der Menschenrechte' },
    ],
  })
})
