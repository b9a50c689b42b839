import { describe, expect, it } from 'vitest'
import { allOpen, anyOpen } from '../../src/calendar/combine.ts'
import { calendarOf } from '../../src/calendar/calendarOf.ts'
import { explainDay } from '../../src/calendar/explainDay.ts'
import { isBusinessDay } from '../../src/calendar/isBusinessDay.ts'
import { calendarFrom, day, MON_TO_FRI, TOKYO_2026 } from './support.ts'

const shop = calendarFrom({ ...TOKYO_2026, cutoff: '14:00' })
const carrier = calendarFrom({
  zone: 'Asia/Tokyo',
  open: ['tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  holidays: [{ date: '2026-11-22', name: 'Depot moves' }],
  extraOpen: ['2026-11-23'],
  covers: ['2025-06-01', '2026-11-30'],
})

const documentFrom = (combined: ReturnType<typeof allOpen>) =>
  combined._tag === 'Right' ? combined.right.document : expect.fail(JSON.stringify(combined.left))

describe('allOpen', () => {
  it('is a calendar of a document of its own', () => {
    expect(documentFrom(allOpen(shop, carrier))).toEqual({
      zone: 'Asia/Tokyo',
      open: ['tue', 'wed', 'thu', 'fri'],
      holidays: [{ date: '2026-11-03', name: 'Culture Day' }],
      extraOpen: [],
      covers: ['2026-01-01', '2026-11-30'],
      beyond: 'refuse',
    })
  })

  it('opens a closed weekday on which both are open', () => {
    const monday = calendarFrom({ ...TOKYO_2026, holidays: [], open: MON_TO_FRI })
    expect(documentFrom(allOpen(monday, carrier)).extraOpen).toEqual(['2026-11-23'])
  })
})

describe('anyOpen', () => {
  it('closes where both are closed, and says why', () => {
    const twoDesks = anyOpen(shop, calendarFrom({ ...TOKYO_2026, holidays: [{ date: '2026-11-23', name: 'Depot moves' }] }))
    expect(documentFrom(twoDesks).holidays).toEqual([
      { date: '2026-11-23', name: 'Labour Thanksgiving Day' },
      { date: '2026-11-23', name: 'Depot moves' },
    ])
    expect(twoDesks._tag === 'Right' && explainDay(twoDesks.right, day('2026-11-23'))).toMatchObject({
      open: false,
      names: ['Labour Thanksgiving Day', 'Depot moves'],
    })
  })

  it('closes without a name where neither has one', () => {
    const closed = calendarFrom({ ...TOKYO_2026, holidays: ['2026-12-31'] })
    expect(documentFrom(anyOpen(closed, closed)).holidays).toEqual(['2026-12-31'])
  })
})

describe('what is covered', () => {
  const covering = (from: string, through: string, beyond: 'refuse' | 'weekdays') =>
    calendarFrom({ zone: 'UTC', open: MON_TO_FRI, holidays: [through], covers: [from, through], beyond })

  it('is what both know, where either refuses', () => {
    const first = covering('2026-01-01', '2026-06-30', 'refuse')
    expect(documentFrom(allOpen(first, covering('2026-03-01', '2026-12-31', 'refuse'))).covers).toEqual([
      '2026-03-01',
      '2026-06-30',
    ])
    expect(documentFrom(allOpen(covering('2026-03-02', '2026-03-31', 'weekdays'), first))).toMatchObject({
      covers: ['2026-01-01', '2026-06-30'],
      beyond: 'refuse',
      holidays: ['2026-03-31', '2026-06-30'],
    })
  })

  it('is all that either lists, where both go on by weekdays', () => {
    const one = covering('2026-01-01', '2026-01-30', 'weekdays')
    const combined = documentFrom(allOpen(one, covering('2026-03-01', '2026-03-31', 'weekdays')))
    expect(combined).toMatchObject({
      covers: ['2026-01-01', '2026-03-31'],
      beyond: 'weekdays',
      holidays: ['2026-01-30', '2026-03-31'],
    })
  })
})

describe('calendars that do not fit', () => {
  it.each([
    ['years', { covers: ['2027-01-01', '2027-12-31'], holidays: [] }, 'coverageDiffers'],
    ['weekdays', { open: ['sat'] }, 'emptyWeek'],
  ] as const)('%s', (_, change, code) => {
    expect(allOpen(shop, calendarFrom({ ...TOKYO_2026, ...change }))).toMatchObject({ _tag: 'Left', left: [{ code }] })
  })
})

it('combines days whatever the zones, and more than two of them', () => {
  const week = { open: MON_TO_FRI, covers: ['2026-01-01', '2026-12-31'] } as const
  const london = calendarOf({ ...week, zone: 'Europe/London', holidays: ['2026-08-31'] })
  const newYork = calendarOf({ ...week, zone: 'America/New_York', holidays: ['2026-09-07'] })
  const tokyo = calendarOf({ ...week, zone: 'Asia/Tokyo', holidays: ['2026-09-21'] })
  expect(documentFrom(allOpen(london, newYork, tokyo))).toMatchObject({
    zone: 'Europe/London',
    holidays: ['2026-08-31', '2026-09-07', '2026-09-21'],
  })
  expect(documentFrom(anyOpen(london, newYork)).holidays).toEqual([])
})

it.each([
  [[], []],
  [[null], [0]],
  [[shop, {}], [1]],
])('what is not a calendar is told by its place: %j', (given, path) => {
  expect(allOpen(...(given as never[]))).toMatchObject({ _tag: 'Left', left: [{ code: 'notACalendar', path }] })
})

it('says which of them could not be read', () => {
  expect(anyOpen(shop, calendarOf({ ...TOKYO_2026, zone: 'Tokio' }))).toMatchObject({
    left: [{ code: 'notACalendar', path: [1, 'zone'], found: 'Tokio' }],
  })
})

it('knows nothing of days that only one covers', () => {
  const combined = allOpen(shop, carrier)
  expect(combined._tag === 'Right' && isBusinessDay(combined.right, day('2026-12-01'))).toMatchObject({ code: 'outsideCalendar' })
})
