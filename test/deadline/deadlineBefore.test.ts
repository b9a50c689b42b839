import { describe, expect, it } from 'vitest'
import { deadlineBefore } from '../../src/deadline/deadlineBefore.ts'
import type { Length } from '../../src/deadline/span.ts'
import { calendarFrom, instant, inUtc, MON_TO_FRI, TOKYO_2026 } from '../calendar/support.ts'

const tokyo = calendarFrom({ ...TOKYO_2026, cutoff: '14:00', counting: { from: 'receipt', due: 'startOfDay' } })
const FRI_2026_11_27_1000 = '2026-11-27T10:00:00+09:00'
const SUN_2026_11_29_1000 = '2026-11-29T10:00:00+09:00'

/** As Tokyo's clocks show it. */
const inTokyo = (answer: ReturnType<typeof deadlineBefore>): string =>
  typeof answer === 'number' ? inUtc(answer + 9 * 3_600_000).replace('Z', '') : answer.code

describe('so long before a date', () => {
  it.each<readonly [string, Length, string, string]>([
    ['the day two weeks before, whole', { days: 14 }, FRI_2026_11_27_1000, '2026-11-14T00:00:00.000'],
    ['the same, in weeks', { weeks: 2 }, FRI_2026_11_27_1000, '2026-11-14T00:00:00.000'],
    ['the day itself, also after the date', { days: 0 }, FRI_2026_11_27_1000, '2026-11-28T00:00:00.000'],
    ['at the first instant of the date’s day', { days: 1 }, '2026-11-27T00:00:00+09:00', '2026-11-27T00:00:00.000'],
    ['at the last, the same', { days: 1 }, '2026-11-27T23:59:59.999+09:00', '2026-11-27T00:00:00.000'],
    ['the same date of the month before', { months: 1 }, FRI_2026_11_27_1000, '2026-10-28T00:00:00.000'],
    ['or its last day', { months: 1 }, '2026-10-31T10:00:00+09:00', '2026-10-01T00:00:00.000'],
    ['business days: Monday is a holiday', { businessDays: 4 }, FRI_2026_11_27_1000, '2026-11-21T00:00:00.000'],
    ['one business day before Tuesday is Friday', { businessDays: 1 }, '2026-11-24T10:00:00+09:00', '2026-11-21T00:00:00.000'],
    [
      'one before a Sunday is Thursday, for Friday is the last',
      { businessDays: 1 },
      SUN_2026_11_29_1000,
      '2026-11-27T00:00:00.000',
    ],
    ['none before a Sunday is Sunday', { businessDays: 0 }, SUN_2026_11_29_1000, '2026-11-30T00:00:00.000'],
    ['hours, to the millisecond', { hours: 48 }, '2026-11-27T10:00:00.250+09:00', '2026-11-25T10:00:00.250'],
    ['half an hour', { hours: 0.5 }, FRI_2026_11_27_1000, '2026-11-27T09:30:00.000'],
  ])('%s', (_, length, date, expected) => {
    expect(inTokyo(deadlineBefore(tokyo, instant(date), length))).toBe(expected)
  })

  it('open hours lead back over closed ones', () => {
    const shop = calendarFrom({ ...TOKYO_2026, hours: [['10:00', '18:00']] })
    expect(inTokyo(deadlineBefore(shop, instant('2026-11-24T12:00:00+09:00'), { openHours: 4 }))).toBe('2026-11-20T16:00:00.000')
  })

  it('days end with the clocks, hours pass whatever they do', () => {
    const berlin = calendarFrom({ zone: 'Europe/Berlin', open: MON_TO_FRI, holidays: [], covers: ['2026-01-01', '2026-12-31'] })
    const MON_AFTER_SUMMER_TIME = instant('2026-03-30T12:00:00+02:00')
    expect(inUtc(deadlineBefore(berlin, MON_AFTER_SUMMER_TIME, { days: 2 }))).toBe('2026-03-28T23:00:00.000Z')
    expect(inUtc(deadlineBefore(berlin, MON_AFTER_SUMMER_TIME, { hours: 48 }))).toBe('2026-03-28T10:00:00.000Z')
  })
})

describe('there is none', () => {
  const FRIDAY = instant(FRI_2026_11_27_1000)

  it.each<readonly [string, number, unknown, string, readonly (string | number)[]]>([
    ['no instant', Number.NaN, { days: 1 }, 'notAnInstant', ['date']],
    ['no length', FRIDAY, null, 'notASpan', ['span']],
    ['a window', FRIDAY, { days: [1, 2] }, 'notASpan', ['span', 'days']],
    ['an option', FRIDAY, { days: 1, roll: 'preceding' }, 'notASpan', ['span', 'roll']],
    ['a cut-off', FRIDAY, { businessDays: 1, cutoff: '12:00' }, 'notASpan', ['span', 'cutoff']],
    ['fewer than none', FRIDAY, { days: -1 }, 'notASpan', ['span', 'days']],
    ['not a number', FRIDAY, { hours: Number.NaN }, 'notASpan', ['span', 'hours']],
    ['half a day', FRIDAY, { days: 0.5 }, 'notASpan', ['span', 'days']],
    ['half a business day', FRIDAY, { businessDays: 0.5 }, 'notASpan', ['span', 'businessDays']],
    ['a third of a millisecond', FRIDAY, { hours: 1 / 10_800_000 }, 'notASpan', ['span', 'hours']],
    ['open hours that nobody has', FRIDAY, { openHours: 1 }, 'noHours', ['calendar', 'hours']],
    ['more days than the calendar covers', FRIDAY, { businessDays: 300 }, 'outsideCalendar', ['span', 'businessDays']],
    ['a date that it does not cover', instant('2027-01-05T10:00:00+09:00'), { businessDays: 1 }, 'outsideCalendar', ['date']],
    ['before the first instant', -8.64e15, { hours: 1 }, 'notAnInstant', ['span']],
    ['before the first day', -8.64e15, { months: 1 }, 'notAnInstant', ['span']],
  ])('%s', (_, date, length, code, path) => {
    expect(deadlineBefore(tokyo, date, length as Length)).toMatchObject({ code, path })
  })

  it('open hours before a date that the calendar does not cover', () => {
    const shop = calendarFrom({ ...TOKYO_2026, hours: [['10:00', '18:00']] })
    expect(deadlineBefore(shop, instant('2027-01-05T10:00:00+09:00'), { openHours: 1 })).toMatchObject({
      code: 'outsideCalendar',
      path: ['date'],
    })
  })

  it('but an option that says nothing is none, and days need no coverage', () => {
    const length = { days: 1, roll: undefined } as Length
    expect(inTokyo(deadlineBefore(tokyo, instant('2027-01-05T10:00:00+09:00'), length))).toBe('2027-01-05T00:00:00.000')
  })
})
