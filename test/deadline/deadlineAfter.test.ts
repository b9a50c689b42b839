import { describe, expect, it } from 'vitest'
import type { CalendarDocument, Counting } from '../../src/calendar/document.ts'
import { deadlineAfter } from '../../src/deadline/deadlineAfter.ts'
import { dueOn } from '../../src/deadline/dueOn.ts'
import type { Span } from '../../src/deadline/span.ts'
import { windowAfter } from '../../src/deadline/windowAfter.ts'
import { calendarFrom, day, instant, inUtc, MON_TO_FRI, TOKYO_2026 } from '../calendar/support.ts'

const tokyo = calendarFrom({ ...TOKYO_2026, cutoff: '14:00' })
const FRI_2026_11_20_1730 = instant('2026-11-20T17:30:00.250+09:00')
const SAT_2026_11_21_1000 = instant('2026-11-21T10:00:00+09:00')
const RECEIPT: Counting = { from: 'receipt', due: 'endOfDay' }

/** In Tokyo, `+09:00` is all year round: an instant as its clocks show it. */
const inTokyo = (answer: ReturnType<typeof deadlineAfter>): string =>
  typeof answer === 'number' ? inUtc(answer + 9 * 3_600_000).replace('Z', '') : answer.code

describe('business days', () => {
  it.each<readonly [string, Span, Counting, string]>([
    ['Friday + 1: Monday is a holiday', { businessDays: 1 }, { from: 'eventDay', due: 'endOfDay' }, '2026-11-25T00:00:00.000'],
    ['Friday + 5', { businessDays: 5 }, { from: 'eventDay', due: 'endOfDay' }, '2026-12-01T00:00:00.000'],
    ['Friday + 0 ends with Friday', { businessDays: 0 }, { from: 'eventDay', due: 'endOfDay' }, '2026-11-21T00:00:00.000'],
    ['received after the cut-off: Tuesday is day 0', { businessDays: 0 }, RECEIPT, '2026-11-25T00:00:00.000'],
    ['so one more is Wednesday', { businessDays: 1 }, RECEIPT, '2026-11-26T00:00:00.000'],
    ['at the start of the day', { businessDays: 1 }, { from: 'eventDay', due: 'startOfDay' }, '2026-11-24T00:00:00.000'],
    ['at the same time', { businessDays: 1 }, { from: 'eventDay', due: 'sameTime' }, '2026-11-24T17:30:00.250'],
    ['at noon', { businessDays: 1 }, { from: 'eventDay', due: { at: '12:00' } }, '2026-11-24T12:00:00.000'],
    ['the day before', { businessDays: -1 }, { from: 'eventDay', due: 'endOfDay' }, '2026-11-20T00:00:00.000'],
    ['of a window, the latest', { businessDays: [2, 3] }, { from: 'eventDay', due: 'endOfDay' }, '2026-11-27T00:00:00.000'],
  ])('%s', (_, span, counting, expected) => {
    expect(inTokyo(deadlineAfter(tokyo, FRI_2026_11_20_1730, span, counting))).toBe(expected)
  })

  it('from a Saturday, one convention says Tuesday and the other Wednesday', () => {
    expect(inTokyo(deadlineAfter(tokyo, SAT_2026_11_21_1000, { businessDays: 1 }))).toBe('2026-11-25T00:00:00.000')
    expect(inTokyo(deadlineAfter(tokyo, SAT_2026_11_21_1000, { businessDays: 1 }, RECEIPT))).toBe('2026-11-26T00:00:00.000')
  })

  it.each([
    ['a millisecond before the cut-off', '2026-11-24T13:59:59.999+09:00', '2026-11-26T00:00:00.000'],
    ['at the cut-off', '2026-11-24T14:00:00+09:00', '2026-11-27T00:00:00.000'],
    ['at any time of a closed day', '2026-11-23T23:59:00+09:00', '2026-11-26T00:00:00.000'],
  ])('received %s', (_, at, expected) => {
    expect(inTokyo(deadlineAfter(tokyo, instant(at), { businessDays: 1 }, RECEIPT))).toBe(expected)
  })

  it('the cut-off is the weekday’s own', () => {
    const early = calendarFrom({ ...TOKYO_2026, cutoff: { fri: '12:00' } })
    const received = (at: string) => inTokyo(deadlineAfter(early, instant(at), { businessDays: 0 }, RECEIPT))
    expect([received('2026-11-19T12:00:00+09:00'), received('2026-11-20T12:00:00+09:00')]).toEqual([
      '2026-11-20T00:00:00.000',
      '2026-11-25T00:00:00.000',
    ])
  })

  it('counts as the document says, if the call does not', () => {
    const counting = { from: 'receipt', due: { at: '18:00' } } as const
    expect(inTokyo(deadlineAfter(calendarFrom({ ...TOKYO_2026, counting }), SAT_2026_11_21_1000, { businessDays: 1 }))).toBe(
      '2026-11-25T18:00:00.000',
    )
  })
})

describe('a cut-off of the span’s own', () => {
  const NOON = { businessDays: 0, cutoff: '12:00' }
  const dated = calendarFrom({
    ...TOKYO_2026,
    cutoff: '14:00',
    cutoffOn: { '2026-12-24': '11:00', '2026-12-25': '18:00' },
    halfDays: { '2026-12-28': [['10:00', '11:00']] },
    hours: [['10:00', '18:00']],
    seasons: [{ from: '08-01', through: '08-31', cutoff: '10:00' }],
  })

  it.each([
    ['a millisecond before it', '2026-11-24T11:59:59.999+09:00', '2026-11-25T00:00:00.000'],
    ['at it, long before the calendar’s', '2026-11-24T12:00:00+09:00', '2026-11-26T00:00:00.000'],
    ['on a closed day, where it changes nothing', '2026-11-23T12:00:00+09:00', '2026-11-25T00:00:00.000'],
    ['on Friday after it: Monday is a holiday', '2026-11-20T12:30:00+09:00', '2026-11-25T00:00:00.000'],
    ['in August, in place of the season’s 10:00', '2026-08-04T11:00:00+09:00', '2026-08-05T00:00:00.000'],
    ['on Christmas Eve, whose own 11:00 is earlier', '2026-12-24T11:00:00+09:00', '2026-12-26T00:00:00.000'],
    ['on Christmas Day, whose own 18:00 is later', '2026-12-25T12:00:00+09:00', '2026-12-29T00:00:00.000'],
    ['on a half-day, which has no cut-off of its own', '2026-12-28T11:30:00+09:00', '2026-12-29T00:00:00.000'],
  ])('received %s', (_, at, expected) => {
    expect(inTokyo(deadlineAfter(dated, instant(at), NOON, RECEIPT))).toBe(expected)
  })

  it.each([
    ['later than the calendar’s', tokyo, '16:00', '2026-11-24T15:00:00+09:00', '2026-11-25T00:00:00.000'],
    ['24:00, which is never', tokyo, '24:00', '2026-11-24T23:59:59.999+09:00', '2026-11-25T00:00:00.000'],
    ['00:00, which is always', tokyo, '00:00', '2026-11-24T00:00:00+09:00', '2026-11-26T00:00:00.000'],
    ['of a calendar without one', calendarFrom(TOKYO_2026), '12:00', '2026-11-24T12:00:00+09:00', '2026-11-26T00:00:00.000'],
  ])('%s', (_, calendar, cutoff, at, expected) => {
    expect(inTokyo(deadlineAfter(calendar, instant(at), { businessDays: 0, cutoff }, RECEIPT))).toBe(expected)
  })

  it('has no use where days are counted from the day of the event', () => {
    expect(inTokyo(deadlineAfter(tokyo, instant('2026-11-24T12:30:00+09:00'), NOON))).toBe('2026-11-25T00:00:00.000')
  })

  it('is for both ends of a window', () => {
    const window = windowAfter(tokyo, instant('2026-11-24T12:00:00+09:00'), { businessDays: [0, 1], cutoff: '12:00' }, RECEIPT)
    expect('by' in window && [window.from, window.by].map((at) => inTokyo(at ?? Number.NaN))).toEqual([
      '2026-11-25T00:00:00.000',
      '2026-11-27T00:00:00.000',
    ])
  })
})

describe('calendar days', () => {
  it.each<readonly [string, Span, string]>([
    ['a week, to the end of its last day', { days: 7 }, '2026-11-28T00:00:00.000'],
    ['no roll, though the day is closed', { days: 1 }, '2026-11-22T00:00:00.000'],
    ['rolled on', { days: 1, roll: 'following' }, '2026-11-25T00:00:00.000'],
    ['rolled back', { days: 1, roll: 'preceding' }, '2026-11-21T00:00:00.000'],
    ['rolled nowhere', { days: 1, roll: 'none' }, '2026-11-22T00:00:00.000'],
    ['backwards', { days: -1 }, '2026-11-20T00:00:00.000'],
  ])('%s', (_, span, expected) => {
    expect(inTokyo(deadlineAfter(tokyo, FRI_2026_11_20_1730, span))).toBe(expected)
  })

  it('count from receipt too', () => {
    expect(inTokyo(deadlineAfter(tokyo, SAT_2026_11_21_1000, { days: 1 }, RECEIPT))).toBe('2026-11-26T00:00:00.000')
  })

  it('need no coverage unless they are rolled', () => {
    const NEW_YEARS_EVE = instant('2026-12-31T10:00:00+09:00')
    expect(inTokyo(deadlineAfter(tokyo, NEW_YEARS_EVE, { days: 30 }))).toBe('2027-01-31T00:00:00.000')
    expect(inTokyo(deadlineAfter(tokyo, NEW_YEARS_EVE, { days: 30, roll: 'following' }))).toBe('outsideCalendar')
  })
})

describe('hours', () => {
  const berlin = calendarFrom({ zone: 'Europe/Berlin', open: MON_TO_FRI, holidays: [], covers: ['2026-01-01', '2026-12-31'] })

  it('are elapsed, also over a clock change', () => {
    const BEFORE_SUMMER_TIME = instant('2026-03-28T12:00:00+01:00')
    expect(inUtc(deadlineAfter(berlin, BEFORE_SUMMER_TIME, { hours: 24 }))).toBe('2026-03-29T11:00:00.000Z')
    const days = deadlineAfter(berlin, BEFORE_SUMMER_TIME, { days: 1 }, { from: 'eventDay', due: 'sameTime' })
    expect(inUtc(days)).toBe('2026-03-29T10:00:00.000Z')
  })

  it('may be minutes', () => {
    const hours = [0, 0.5, 1 / 60, 90 / 60, 1 / 3, -1]
    expect(hours.map((amount) => deadlineAfter(berlin, 0, { hours: amount }))).toEqual([
      0, 1_800_000, 60_000, 5_400_000, 1_200_000, -3_600_000,
    ])
  })

  it('need no coverage', () => {
    expect(deadlineAfter(berlin, 0, { hours: 1 })).toBe(3_600_000)
  })
})

describe('clock changes', () => {
  const document: CalendarDocument = { zone: 'UTC', open: MON_TO_FRI, holidays: [], covers: ['2010-01-01', '2026-12-31'] }

  it.each([
    ['the end of a day of 23 hours', 'Europe/Berlin', '2026-03-28T12:00:00+01:00', { days: 1 }, '2026-03-29T22:00:00.000Z'],
    ['of 25 hours', 'Europe/Berlin', '2026-10-24T12:00:00+02:00', { days: 1 }, '2026-10-25T23:00:00.000Z'],
    ['midnight that is skipped', 'America/Sao_Paulo', '2018-11-01T12:00:00-03:00', { days: 2 }, '2018-11-04T03:00:00.000Z'],
    ['a date that is skipped', 'Pacific/Apia', '2011-12-29T12:00:00-10:00', { days: 0 }, '2011-12-30T10:00:00.000Z'],
    ['the skipped date itself', 'Pacific/Apia', '2011-12-29T12:00:00-10:00', { days: 1 }, '2011-12-30T10:00:00.000Z'],
    [
      'Friday that never came, as a business day',
      'Pacific/Apia',
      '2011-12-29T12:00:00-10:00',
      { businessDays: 1 },
      '2011-12-30T10:00:00.000Z',
    ],
  ])('%s', (_, zone, at, span, expected) => {
    expect(inUtc(deadlineAfter(calendarFrom({ ...document, zone }), instant(at), span))).toBe(expected)
  })
})

describe('bad input is an issue', () => {
  const FRIDAY = FRI_2026_11_20_1730

  it.each<readonly [string, number, Span, string, readonly (string | number)[]]>([
    ['no instant', Number.NaN, { businessDays: 1 }, 'notAnInstant', ['instant']],
    ['no instant, for hours', Number.POSITIVE_INFINITY, { hours: 1 }, 'notAnInstant', ['instant']],
    ['half a millisecond', 0.5, { days: 1 }, 'notAnInstant', ['instant']],
    ['a deadline after the last instant', 8.64e15, { hours: 1 }, 'notAnInstant', ['span']],
    ['a day after the last', 8.64e15, { days: 1 }, 'notAnInstant', ['span']],
    ['a third of a millisecond', FRIDAY, { hours: 1 / 10_800_000 }, 'notASpan', ['span', 'hours']],
    ['no hours', FRIDAY, { hours: Number.NaN }, 'notASpan', ['span', 'hours']],
    ['hours for ever', FRIDAY, { hours: Number.POSITIVE_INFINITY }, 'notASpan', ['span', 'hours']],
    ['half a day', FRIDAY, { days: 0.5 }, 'notASpan', ['span', 'days']],
    ['days for ever', FRIDAY, { days: Number.POSITIVE_INFINITY }, 'notASpan', ['span', 'days']],
    ['half a business day', FRIDAY, { businessDays: 0.5 }, 'notASpan', ['span', 'businessDays']],
    ['no business days', FRIDAY, { businessDays: Number.NaN }, 'notASpan', ['span', 'businessDays']],
    ['a window backwards', FRIDAY, { businessDays: [3, 2] }, 'notASpan', ['span', 'businessDays']],
    ['a window of nothing', FRIDAY, { businessDays: [Number.NaN, 2] }, 'notASpan', ['span', 'businessDays']],
    ['a window that begins with half a day', FRIDAY, { businessDays: [0.5, 3] }, 'notASpan', ['span', 'businessDays']],
    ['a window from ever', FRIDAY, { businessDays: [Number.NEGATIVE_INFINITY, 3] }, 'notASpan', ['span', 'businessDays']],
    [
      'a window that begins before the calendar',
      FRIDAY,
      { businessDays: [-500, 3] },
      'outsideCalendar',
      ['span', 'businessDays', 0],
    ],
    ['a window that ends after it', FRIDAY, { businessDays: [1, 300] }, 'outsideCalendar', ['span', 'businessDays', 1]],
    ['a window of three', FRIDAY, { businessDays: [1, 2, 3] as never }, 'notASpan', ['span', 'businessDays']],
    ['business days as text', FRIDAY, { businessDays: '12' as never }, 'notASpan', ['span', 'businessDays']],
    ['a window of text', FRIDAY, { businessDays: ['1', '2'] as never }, 'notASpan', ['span', 'businessDays']],
    ['hours as text', FRIDAY, { hours: '12' as never }, 'notASpan', ['span', 'hours']],
    ['days as text', FRIDAY, { days: '12' as never }, 'notASpan', ['span', 'days']],
    ['no unit', FRIDAY, {} as never, 'notASpan', ['span']],
    ['a unit misspelt', FRIDAY, { businessdays: 5 } as never, 'notASpan', ['span']],
    ['open-ended', FRIDAY, 'openEnded' as never, 'notASpan', ['span']],
    ['nothing', FRIDAY, null as never, 'notASpan', ['span']],
    ['an unknown roll', FRIDAY, { days: 1, roll: 'followin' as never }, 'notASpan', ['span', 'roll']],
    ['days crossed outside the calendar', FRIDAY, { businessDays: 100 }, 'outsideCalendar', ['span', 'businessDays']],
    ['days rolled outside it', FRIDAY, { days: 300, roll: 'following' }, 'outsideCalendar', ['span', 'days']],
    ['an event outside it', instant('2025-12-31T10:00Z'), { businessDays: 1 }, 'outsideCalendar', ['instant']],
    ['open hours without hours', FRIDAY, { openHours: 1 }, 'noHours', ['calendar', 'hours']],
  ])('%s', (_, at, span, code, path) => {
    expect(deadlineAfter(tokyo, at, span)).toMatchObject({ code, path })
  })

  it('a receipt that the calendar cannot tell', () => {
    expect(deadlineAfter(tokyo, instant('2027-01-01T10:00+09:00'), { businessDays: 0 }, RECEIPT)).toMatchObject({
      code: 'outsideCalendar',
      path: ['instant'],
      found: '2027-01-01',
    })
    expect(deadlineAfter(tokyo, instant('2026-12-31T10:00+09:00'), { businessDays: 0 }, RECEIPT)).toMatchObject({
      code: 'outsideCalendar',
      path: ['instant'],
      found: '2026-12-31',
    })
  })

  it('a due time that is none', () => {
    expect(deadlineAfter(tokyo, FRIDAY, { businessDays: 1 }, { from: 'eventDay', due: { at: '25:00' } })).toEqual({
      code: 'notATime',
      path: ['counting', 'due', 'at'],
      found: '25:00',
      expected: 'a time as HH:MM, 00:00 to 24:00',
    })
  })
})

describe('dueOn', () => {
  const FRI_2026_11_20 = day('2026-11-20')

  it('at the same time of its own day is the event itself', () => {
    expect(dueOn(tokyo, FRI_2026_11_20, 'sameTime', FRI_2026_11_20_1730)).toBe(FRI_2026_11_20_1730)
  })

  it('at 24:00 is the next day’s midnight', () => {
    expect(inTokyo(dueOn(tokyo, FRI_2026_11_20, { at: '24:00' }, 0))).toBe('2026-11-21T00:00:00.000')
  })
})

it('open hours that lead too far are told in hours', () => {
  const shop = calendarFrom({ ...TOKYO_2026, hours: [['09:00', '17:00']] })
  expect(deadlineAfter(shop, FRI_2026_11_20_1730, { openHours: 1000.5 })).toMatchObject({
    code: 'outsideCalendar',
    path: ['span', 'openHours'],
    found: 1000.5,
  })
})

it('a roll of none is no roll: calendar days need no calendar', () => {
  const far = { days: 400 }
  expect(deadlineAfter(tokyo, FRI_2026_11_20_1730, { ...far, roll: 'none' })).toBe(deadlineAfter(tokyo, FRI_2026_11_20_1730, far))
})
