import { describe, expect, it } from 'vitest'
import type { CalendarDocument } from '../../src/calendar/document.ts'
import { deadlineAfter } from '../../src/deadline/deadlineAfter.ts'
import { addOpenTime, openTimeBetween } from '../../src/deadline/openTime.ts'
import { weekdays } from '../../src/value/day.ts'
import { calendarFrom, instant, inUtc, MON_TO_FRI, TOKYO_2026 } from '../calendar/support.ts'

const HOUR = 3_600_000
const SHOP: CalendarDocument = {
  zone: 'UTC',
  open: MON_TO_FRI,
  holidays: ['2026-12-25'],
  covers: ['2026-01-01', '2026-12-31'],
  hours: [
    ['09:00', '12:00'],
    ['13:00', '17:00'],
  ],
  halfDays: { '2026-12-24': [['09:00', '11:00']] },
}
const shop = calendarFrom(SHOP)

describe('addOpenTime', () => {
  it.each([
    ['within the morning', '2026-11-20T09:30Z', 1, '2026-11-20T10:30:00.000Z'],
    ['over lunch', '2026-11-20T11:30Z', 1, '2026-11-20T13:30:00.000Z'],
    ['what ends at closing is due at closing', '2026-11-20T16:00Z', 1, '2026-11-20T17:00:00.000Z'],
    ['over the weekend', '2026-11-20T16:00Z', 2, '2026-11-23T10:00:00.000Z'],
    ['from a Sunday', '2026-11-22T03:00Z', 1, '2026-11-23T10:00:00.000Z'],
    ['no time, while open', '2026-11-20T10:00Z', 0, '2026-11-20T10:00:00.000Z'],
    ['no time, at closing', '2026-11-20T17:00Z', 0, '2026-11-23T09:00:00.000Z'],
    ['no time, on Sunday', '2026-11-22T03:00Z', 0, '2026-11-23T09:00:00.000Z'],
    ['over a half-day and a holiday', '2026-12-24T10:00Z', 2, '2026-12-28T10:00:00.000Z'],
  ])('%s', (_, from, hours, expected) => {
    expect(inUtc(addOpenTime(shop, instant(from), hours * HOUR))).toBe(expected)
  })

  it('is what a deadline of open hours is', () => {
    expect(inUtc(deadlineAfter(shop, instant('2026-11-20T16:45Z'), { openHours: 0.5 }))).toBe('2026-11-23T09:15:00.000Z')
    expect(deadlineAfter(shop, 0, { openHours: -1 })).toMatchObject({ code: 'notASpan', path: ['span', 'openHours'] })
    expect(deadlineAfter(shop, 0, { openHours: 1e-9 })).toMatchObject({ code: 'notASpan' })
  })

  it('is elapsed time, also where the clocks change during opening hours', () => {
    const always = calendarFrom({
      ...SHOP,
      zone: 'Europe/Berlin',
      open: [...MON_TO_FRI, 'sun'],
      hours: [['00:00', '24:00']],
      halfDays: {},
    })
    const SUN_2026_03_29 = instant('2026-03-29T00:00:00+01:00')
    expect(inUtc(addOpenTime(always, SUN_2026_03_29, 24 * HOUR))).toBe('2026-03-29T23:00:00.000Z')
    expect(openTimeBetween(always, SUN_2026_03_29, instant('2026-03-30T00:00:00+02:00'))).toBe(23 * HOUR)
  })

  it('never goes outside the calendar', () => {
    expect(addOpenTime(shop, instant('2026-12-31T16:00Z'), HOUR)).toBe(instant('2026-12-31T17:00Z'))
    expect(addOpenTime(shop, instant('2026-12-31T16:00Z'), HOUR + 1)).toMatchObject({
      code: 'outsideCalendar',
      path: ['span', 'openHours'],
    })
    expect(addOpenTime(shop, instant('2027-01-01T00:00Z'), 0)).toMatchObject({ code: 'outsideCalendar', path: ['instant'] })
    expect(addOpenTime(shop, instant('2026-01-01T00:00Z'), 0)).toBe(instant('2026-01-01T09:00Z'))
  })

  it('goes on by weekdays where that is written out, for 400 years', () => {
    const endless = calendarFrom({ ...SHOP, beyond: 'weekdays' })
    expect(inUtc(addOpenTime(endless, instant('2026-12-31T16:00Z'), 2 * HOUR))).toBe('2027-01-01T10:00:00.000Z')
    expect(addOpenTime(endless, 0, 10_000_000 * HOUR)).toMatchObject({ code: 'outsideCalendar' })
  })

  it('needs opening hours and an instant', () => {
    expect(addOpenTime(calendarFrom(TOKYO_2026), 0, HOUR)).toMatchObject({ code: 'noHours' })
    expect(addOpenTime(shop, Number.NaN, HOUR)).toMatchObject({ code: 'notAnInstant', path: ['instant'] })
  })
})

describe('openTimeBetween', () => {
  const FRI_1600 = instant('2026-11-20T16:00Z')
  const MON_1100 = instant('2026-11-23T11:00Z')

  it.each([
    ['over the weekend', FRI_1600, MON_1100, 3],
    ['backwards', MON_1100, FRI_1600, -3],
    ['no time', FRI_1600, FRI_1600, 0],
    ['a weekend', instant('2026-11-20T17:00Z'), instant('2026-11-23T09:00Z'), 0],
  ])('%s', (_, from, until, hours) => {
    expect(openTimeBetween(shop, from, until)).toBe(hours * HOUR)
  })

  it.each([
    ['no instant', shop, Number.NaN, 0, { code: 'notAnInstant', path: ['from'] }],
    ['no instant to end with', shop, FRI_1600, 0.5, { code: 'notAnInstant', path: ['until'] }],
    ['before the calendar', shop, instant('2025-12-31T23:59Z'), FRI_1600, { code: 'outsideCalendar', path: ['from'] }],
    ['after it', shop, FRI_1600, instant('2027-01-01T00:00Z'), { code: 'outsideCalendar', path: ['until'] }],
    ['more than 400 years', calendarFrom({ ...SHOP, beyond: 'weekdays' }), 0, 1e15, { code: 'outsideCalendar', path: ['until'] }],
    ['no hours', calendarFrom(TOKYO_2026), 0, 0, { code: 'noHours' }],
  ])('%s', (_, calendar, from, until, issue) => {
    expect(openTimeBetween(calendar, from, until)).toMatchObject(issue)
  })
})

describe('where clocks go forward during opening hours', () => {
  const daily = (zone: string, hours: readonly (readonly [string, string])[], year: string) =>
    calendarFrom({ zone, open: weekdays, holidays: [], covers: [`${year}-01-01`, `${year}-12-31`], hours })

  it.each([
    [
      'over a gap between two openings',
      daily(
        'Europe/Berlin',
        [
          ['01:00', '02:30'],
          ['03:00', '04:00'],
        ],
        '2026',
      ),
      ['2026-03-29T01:00:00+01:00', '2026-03-29T04:00:00+02:00'],
      2,
    ],
    [
      'over a skipped midnight',
      daily(
        'America/Sao_Paulo',
        [
          ['00:00', '00:30'],
          ['01:00', '02:00'],
        ],
        '2018',
      ),
      ['2018-11-04T01:00:00-02:00', '2018-11-04T02:00:00-02:00'],
      1,
    ],
    [
      'over a skipped date',
      daily('Pacific/Apia', [['09:00', '17:00']], '2011'),
      ['2011-12-29T00:00:00-10:00', '2011-12-31T23:00:00+14:00'],
      16,
    ],
  ] as const)('%s, no time counts twice', (_, calendar, [from, until], hours) => {
    expect(openTimeBetween(calendar, instant(from), instant(until))).toBe(hours * HOUR)
    expect(addOpenTime(calendar, instant(from), hours * HOUR)).toBeLessThanOrEqual(instant(until))
  })

  it('a date that is skipped has no open time, and its hours do not move to the next', () => {
    const apia = calendarFrom({
      zone: 'Pacific/Apia',
      open: MON_TO_FRI,
      holidays: [],
      covers: ['2011-01-01', '2012-12-31'],
      hours: [['09:00', '17:00']],
    })
    const THU_2011_12_29_1600 = instant('2011-12-29T16:00:00-10:00')
    // Friday the 30th never happened, the 31st is a Saturday.
    expect(addOpenTime(apia, THU_2011_12_29_1600, 2 * HOUR)).toBe(instant('2012-01-02T10:00:00+14:00'))
  })

  it('no open time at all is 0, also backwards', () => {
    expect(openTimeBetween(shop, instant('2026-11-22T10:00Z'), instant('2026-11-21T10:00Z'))).toBe(0)
  })
})
