import { describe, expect, it } from 'vitest'
import type { CalendarIssueCode } from '../../src/calendar/calendarIssue.ts'
import { calendarOf } from '../../src/calendar/calendarOf.ts'
import type { CalendarDocument, Counting } from '../../src/calendar/document.ts'
import type { Weekday } from '../../src/value/day.ts'
import { isBusinessDay } from '../../src/calendar/isBusinessDay.ts'
import { calendarFrom, day, TOKYO_2026 } from './support.ts'

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
    [
      'hours over midnight before the last of the day',
      {
        hours: [
          ['22:00', '06:00'],
          ['23:00', '24:00'],
        ],
      },
      ['hoursOverlap', 'hours.1'],
    ],
    ['opening at the end of the day', { hours: [['24:00', '06:00']] }, ['closesBeforeOpening', 'hours.0']],
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

/** A list with nothing in its only place. */
const HOLE = new Array(1)

describe('what has another form is reported with its place, and nothing is thrown', () => {
  it.each<readonly [string, unknown, ...(readonly [CalendarIssueCode, string])[]]>([
    ['no zone', { zone: undefined }, ['unknownZone', 'zone']],
    ['a zone that is a number', { zone: 9 }, ['unknownZone', 'zone']],
    ['an empty zone', { zone: '' }, ['unknownZone', 'zone']],
    ['no week', { open: undefined }, ['wrongValue', 'open']],
    ['a week that is a word', { open: 'mon' }, ['wrongValue', 'open']],
    ['no holidays', { holidays: undefined }, ['wrongValue', 'holidays']],
    ['a holiday that is nothing', { holidays: [null] }, ['notADate', 'holidays.0']],
    ['a holiday that is a list', { holidays: [['2026-11-23']] }, ['notADate', 'holidays.0']],
    ['a holiday without a date', { holidays: [{ name: 'x' }] }, ['notADate', 'holidays.0.date']],
    ['a holiday without a name', { holidays: [{ date: '2026-11-23' }] }, ['wrongValue', 'holidays.0.name']],
    ['an extra open day that is a number', { extraOpen: [20_260] }, ['notADate', 'extraOpen.0']],
    ['extra open days that are nothing', { extraOpen: 'none' }, ['wrongValue', 'extraOpen']],
    ['no coverage', { covers: undefined }, ['wrongValue', 'covers']],
    ['half a coverage', { covers: ['2026-01-01'] }, ['wrongValue', 'covers']],
    ['a coverage by dates', { covers: [new Date(0), new Date(0)] }, ['notADate', 'covers.0'], ['notADate', 'covers.1']],
    ['another word for beyond', { beyond: 'weekday' }, ['wrongValue', 'beyond']],
    ['nothing beyond', { beyond: null }, ['wrongValue', 'beyond']],
    ['a cut-off that is a number', { cutoff: 14 }, ['notATime', 'cutoff']],
    ['a cut-off that is nothing', { cutoff: null }, ['notATime', 'cutoff']],
    ['a cut-off that is a list', { cutoff: ['14:00'] }, ['notATime', 'cutoff']],
    ['a cut-off of a weekday that is a number', { cutoff: { mon: 14 } }, ['notATime', 'cutoff.mon']],
    ['hours that are a text', { open: ['mon'], hours: '09:00-17:00' }, ['wrongValue', 'hours'], ['noHours', 'hours.mon']],
    [
      'hours of a weekday that are nothing',
      { open: ['mon'], hours: { mon: null } },
      ['wrongValue', 'hours.mon'],
      ['noHours', 'hours.mon'],
    ],
    ['hours that are one pair', { hours: ['09:00', '17:00'] }, ['wrongValue', 'hours.0'], ['wrongValue', 'hours.1']],
    ['hours with an opening alone', { hours: [['09:00']] }, ['wrongValue', 'hours.0']],
    ['hours in numbers', { hours: [[9, 17]] }, ['notATime', 'hours.0.0'], ['notATime', 'hours.0.1']],
    ['half-days that are a list', { halfDays: ['2026-12-24'] }, ['wrongValue', 'halfDays']],
    [
      'a half-day that is nothing',
      { hours: [['09:00', '17:00']], halfDays: { '2026-12-24': null } },
      ['wrongValue', 'halfDays.2026-12-24'],
      ['noHours', 'halfDays.2026-12-24'],
    ],
    ['counting that is a word', { counting: 'receipt' }, ['wrongValue', 'counting']],
    ['counting from another word', { counting: { from: 'reciept', due: 'endOfDay' } }, ['wrongValue', 'counting.from']],
    ['counting to another word', { counting: { from: 'receipt', due: 'noon' } }, ['wrongValue', 'counting.due']],
    ['counting to nothing', { counting: { from: 'receipt', due: null } }, ['wrongValue', 'counting.due']],
    ['counting to a number', { counting: { from: 'receipt', due: { at: 12 } } }, ['notATime', 'counting.due.at']],
    ['a key that says nothing', { holidys: ['2026-11-23'] }, ['unknownKey', 'holidys']],
    ['a cut-off misspelt', { cutOff: '14:00' }, ['unknownKey', 'cutOff']],
    ['a holiday with more keys', { holidays: [{ date: '2026-11-23', name: 'x', nam: 'y' }] }, ['unknownKey', 'holidays.0.nam']],
    ['counting with more keys', { counting: { from: 'receipt', due: 'endOfDay', at: 1 } }, ['unknownKey', 'counting.at']],
    [
      'a due time with more keys',
      { counting: { from: 'receipt', due: { at: '12:00', on: 1 } } },
      ['unknownKey', 'counting.due.on'],
    ],
    [
      'holes in lists',
      { open: Object.assign(new Array(2), { 1: 'mon' }), holidays: HOLE },
      ['notADate', 'holidays.0'],
      ['unknownWeekday', 'open.0'],
    ],
    ['a hole among extra open days', { extraOpen: HOLE }, ['notADate', 'extraOpen.0']],
    ['a hole in the coverage', { covers: Object.assign(new Array(2), { 1: '2026-12-31' }) }, ['notADate', 'covers.0']],
    ['a list longer than any', { holidays: new Array(2 ** 31) }, ['wrongValue', 'holidays']],
    ['a coverage of ten thousand years', { covers: ['0000-01-01', '9999-12-31'] }, ['coverageTooLong', 'covers']],
    ['a cut-off on a date that is closed', { cutoffOn: { '2026-11-23': '12:00' } }, ['closedDay', 'cutoffOn.2026-11-23']],
    ['a cut-off on a date at 25:00', { cutoffOn: { '2026-11-24': '25:00' } }, ['notATime', 'cutoffOn.2026-11-24']],
    ['cut-offs by date that are a list', { cutoffOn: ['12:00'] }, ['wrongValue', 'cutoffOn']],
    ['seasons that are an object', { seasons: {} }, ['wrongValue', 'seasons']],
    [
      'a season that is a word',
      { seasons: ['summer'] },
      ['wrongValue', 'seasons.0'],
      ['notADate', 'seasons.0.from'],
      ['notADate', 'seasons.0.through'],
    ],
    ['a season of two forms', { seasons: [{ from: '06-01', through: '2026-08-31' }] }, ['wrongValue', 'seasons.0']],
    ['a season backwards', { seasons: [{ from: '2026-08-31', through: '2026-06-01' }] }, ['wrongValue', 'seasons.0']],
    ['a season misspelt', { seasons: [{ from: '06-01', through: '08-31', hour: [] }] }, ['unknownKey', 'seasons.0.hour']],
    [
      'a season that closes before it opens',
      { hours: [['09:00', '17:00']], seasons: [{ from: '06-01', through: '08-31', hours: [['9', '17:00']] }] },
      ['notATime', 'seasons.0.hours.0.0'],
    ],
    [
      'hours of closed days on an open one',
      { hoursOnClosedDays: { mon: [['09:00', '12:00']] } },
      ['openDay', 'hoursOnClosedDays.mon'],
    ],
    [
      'and on an open date',
      { hoursOnClosedDays: { '2026-11-24': [['09:00', '12:00']] } },
      ['openDay', 'hoursOnClosedDays.2026-11-24'],
    ],
    ['and on no day', { hoursOnClosedDays: { weekend: [['09:00', '12:00']] } }, ['unknownWeekday', 'hoursOnClosedDays.weekend']],
    ['counting that says nothing', { counting: {} }, ['wrongValue', 'counting.from'], ['wrongValue', 'counting.due']],
  ])('%s', (_, change, ...expected) => {
    expect(issuesOf(change as Partial<CalendarDocument>)).toEqual(expected)
  })

  it.each([null, undefined, 1, 'x', []])('no document: %j', (document) => {
    expect(calendarOf(document as never)).toMatchObject({ _tag: 'Left', left: [{ code: 'wrongValue', path: [] }] })
  })

  it('nothing at all: everything that is needed', () => {
    const read = calendarOf({} as never)
    expect(read._tag === 'Left' && read.left.map(({ path }) => path.join('.'))).toEqual(['zone', 'covers', 'open', 'holidays'])
  })
})

describe('what is no contradiction', () => {
  it.each<readonly [string, Partial<CalendarDocument>]>([
    ['holidays unsorted, twice, and on closed weekdays', { holidays: ['2026-11-23', '2026-01-01', '2026-11-23', '2026-11-22'] }],
    ['an extra open day that is open anyway', { extraOpen: ['2026-11-24'] }],
    ['hours over midnight', { hours: [['22:00', '06:00']] }],
    ['a key that is undefined', { cutoff: undefined, extra: undefined } as object],
    ['a season over the new year', { seasons: [{ from: '12-01', through: '02-28', cutoff: '12:00' }] }],
    [
      'hours on closed days',
      { hoursOnClosedDays: { sat: [['10:00', '14:00']], holidays: [], '2026-11-23': [['10:00', '12:00']] } },
    ],
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

  it('keeps the document as it was', () => {
    expect(calendarFrom(TOKYO_2026).document).toEqual(TOKYO_2026)
    const holidays = [{ date: '2026-11-23', name: 'Labour Thanksgiving Day' }]
    const counting: Counting = { from: 'eventDay', due: { at: '09:00' } }
    const document = { ...TOKYO_2026, holidays, counting }
    const calendar = calendarFrom(document)
    Object.assign(document, { beyond: 'weekdays' })
    Object.assign(holidays[0] as object, { name: 'Another' })
    Object.assign(counting.due, { at: 'noon' })
    expect(calendar.document).toEqual({
      ...TOKYO_2026,
      holidays: [{ date: '2026-11-23', name: 'Labour Thanksgiving Day' }],
      counting: { from: 'eventDay', due: { at: '09:00' } },
    })
    expect(calendar.counting).toEqual(calendar.document.counting)
    expect(isBusinessDay(calendar, day('2027-01-01'))).toMatchObject({ code: 'outsideCalendar' })
  })

  it('reads a document again that had to be mended', () => {
    const document = { ...TOKYO_2026, zone: 'Asia/Tokio' }
    expect(calendarOf(document)._tag).toBe('Left')
    document.zone = 'Asia/Tokyo'
    expect(calendarOf(document)._tag).toBe('Right')
  })
})
