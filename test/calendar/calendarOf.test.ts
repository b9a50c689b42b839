import { describe, expect, it } from 'vitest'
import type { CalendarIssueCode } from '../../src/calendar/calendarIssue.ts'
import { calendarOf } from '../../src/calendar/calendarOf.ts'
import type { CalendarDocument } from '../../src/calendar/document.ts'
import type { Weekday } from '../../src/value/day.ts'
import { calendarFrom, TOKYO_2026 } from './support.ts'

const issuesOf = (change: Partial<CalendarDocument>): readonly (readonly [string, string])[] => {
  const read = calendarOf({ ...TOKYO_2026, ...change })
  return read._tag === 'Left' ? read.left.map(({ code, path }) => [code, path.join('.')]) : []
}

describe('every contradiction is reported with its place', () => {
  const contradictions: readonly (readonly [string, Partial<CalendarDocument>, ...(readonly [CalendarIssueCode, string])[]])[] = [
    ['an unknown zone', { zone: 'Asia/Tokio' }, ['unknownZone', 'zone']],
    ['an empty week', { open: [] }, ['emptyWeek', 'open']],
    ['an unknown weekday', { open: ['mon', 'dienstag' as Weekday] }, ['unknownWeekday', 'open.1']],
    ['30 February', { holidays: ['2026-01-01', '2026-02-30'] }, ['notADate', 'holidays.1']],
    ['30 February with a name', { holidays: [{ date: '2026-02-30', name: 'x' }] }, ['notADate', 'holidays.0.date']],
    ['30 February open', { extraOpen: ['2026-02-30'] }, ['notADate', 'extraOpen.0']],
    ['no date covered from', { covers: ['2026', '2026-12-31'] }, ['notADate', 'covers.0']],
    ['a coverage backwards', { covers: ['2026-12-31', '2026-01-01'], holidays: [] }, ['coverageReversed', 'covers']],
    ['a holiday outside it', { holidays: ['2027-01-01'] }, ['outsideCoverage', 'holidays.0']],
    ['an extra open day outside it', { extraOpen: ['2025-12-31'] }, ['outsideCoverage', 'extraOpen.0']],
    ['a holiday that is also an extra open day', { extraOpen: ['2026-11-23'] }, ['holidayAndExtraOpen', 'extraOpen.0']],
    ['a cut-off at 25:00', { cutoff: '25:00' }, ['notATime', 'cutoff']],
    ['a cut-off on a closed weekday', { cutoff: { mon: '14:00', sat: '12:00' } }, ['closedDay', 'cutoff.sat']],
    ['a cut-off on no weekday', { cutoff: { monday: '14:00' } as object }, ['unknownWeekday', 'cutoff.monday']],
    ['closing before opening', { hours: [['17:00', '09:00']] }, ['closesBeforeOpening', 'hours.0']],
    ['closing on opening', { hours: [['09:00', '09:00']] }, ['closesBeforeOpening', 'hours.0']],
    ['opening at 24:00', { hours: [['24:00', '24:00']] }, ['closesBeforeOpening', 'hours.0']],
    [
      'hours that overlap',
      {
        hours: [
          ['09:00', '12:00'],
          ['11:00', '17:00'],
        ],
      },
      ['hoursOverlap', 'hours.1'],
    ],
    [
      'hours out of order',
      {
        hours: [
          ['13:00', '17:00'],
          ['09:00', '12:00'],
        ],
      },
      ['hoursOverlap', 'hours.1'],
    ],
    ['a time that is none', { hours: [['9', '17:00']] }, ['notATime', 'hours.0.0']],
    ['hours that are none', { open: ['mon', 'mon'], hours: [] }, ['noHours', 'hours.mon']],
    [
      'a half-day without hours',
      { hours: [['09:00', '17:00']], halfDays: { '2026-12-24': [] } },
      ['noHours', 'halfDays.2026-12-24'],
    ],
    [
      'dates that are none, in both lists',
      { holidays: ['x'], extraOpen: ['y'] },
      ['notADate', 'holidays.0'],
      ['notADate', 'extraOpen.0'],
    ],
    [
      'open weekdays without hours',
      { hours: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']], wed: [['09:00', '17:00']] } },
      ['noHours', 'hours.thu'],
      ['noHours', 'hours.fri'],
    ],
    [
      'an extra open day without hours',
      { open: ['mon'], hours: { mon: [['09:00', '17:00']] }, extraOpen: ['2026-11-21'] },
      ['noHours', 'extraOpen.0'],
    ],
    [
      'a half-day in a calendar without hours',
      { open: ['thu'], halfDays: { '2026-12-24': [['09:00', '12:00']] } },
      ['noHours', 'hours.thu'],
    ],
    [
      'a half-day on a holiday',
      { hours: [['09:00', '17:00']], halfDays: { '2026-11-23': [['09:00', '12:00']] } },
      ['closedDay', 'halfDays.2026-11-23'],
    ],
    [
      'a half-day on 30 February',
      { hours: [['09:00', '17:00']], halfDays: { '2026-02-30': [['09:00', '12:00']] } },
      ['notADate', 'halfDays.2026-02-30'],
    ],
    [
      'a half-day outside the coverage',
      { hours: [['09:00', '17:00']], halfDays: { '2027-12-24': [['09:00', '12:00']] } },
      ['outsideCoverage', 'halfDays.2027-12-24'],
    ],
    ['a due time at 25:00', { counting: { from: 'eventDay', due: { at: '25:00' } } }, ['notATime', 'counting.due.at']],
  ]

  for (const [title, change, ...expected] of contradictions) {
    it(title, () => {
      expect(issuesOf(change)).toEqual(expected)
    })
  }

  it('all at once', () => {
    expect(
      issuesOf({ zone: 'Mars/Olympus', open: [], holidays: ['x', '2026-11-23'], extraOpen: ['2026-11-23'], cutoff: '99:99' }),
    ).toEqual([
      ['unknownZone', 'zone'],
      ['emptyWeek', 'open'],
      ['notADate', 'holidays.0'],
      ['holidayAndExtraOpen', 'extraOpen.0'],
      ['notATime', 'cutoff'],
    ])
  })

  it('says what was found and what would be right', () => {
    const read = calendarOf({ ...TOKYO_2026, zone: 'Asia/Tokio' })
    expect(read).toEqual({
      _tag: 'Left',
      left: [{ code: 'unknownZone', path: ['zone'], found: 'Asia/Tokio', expected: 'an IANA time zone, as Asia/Tokyo' }],
    })
  })
})

describe('what is no contradiction', () => {
  it.each<readonly [string, Partial<CalendarDocument>]>([
    ['holidays unsorted, twice, and on closed weekdays', { holidays: ['2026-11-23', '2026-01-01', '2026-11-23', '2026-11-22'] }],
    ['an extra open day that is open anyway', { extraOpen: ['2026-11-24'] }],
    [
      'hours that touch, to midnight',
      {
        hours: [
          ['00:00', '12:00'],
          ['12:00', '24:00'],
        ],
      },
    ],
    ['a cut-off on an extra open Saturday', { cutoff: { sat: '12:00' }, extraOpen: ['2026-11-21'] }],
    [
      'hours of an extra open Saturday',
      { hours: [['09:00', '17:00']], extraOpen: ['2026-11-21'], halfDays: { '2026-11-21': [['09:00', '12:00']] } },
    ],
    ['one covered day', { covers: ['2026-11-23', '2026-11-23'], holidays: ['2026-11-23'] }],
  ])('%s', (_, change) => {
    expect(issuesOf(change)).toEqual([])
  })
})

describe('calendarOf', () => {
  it('works a document out once', () => {
    expect(calendarOf(TOKYO_2026)).toBe(calendarOf(TOKYO_2026))
    expect(calendarOf({ ...TOKYO_2026 })).not.toBe(calendarOf(TOKYO_2026))
  })

  it('counts to the end of the day, from the day of the event, if nothing else is said', () => {
    expect(calendarFrom(TOKYO_2026).counting).toEqual({ from: 'eventDay', due: 'endOfDay' })
    const counting = { from: 'receipt', due: 'sameTime' } as const
    expect(calendarFrom({ ...TOKYO_2026, counting }).counting).toEqual(counting)
  })

  it('keeps the document as it is', () => {
    const document = Object.freeze({ ...TOKYO_2026 })
    expect(calendarFrom(document).document).toBe(document)
  })
})
