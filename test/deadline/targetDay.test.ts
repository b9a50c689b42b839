import { describe, expect, it } from 'vitest'
import { dayZero, dayZeroOf, targetDay } from '../../src/deadline/targetDay.ts'
import type { DayOptions, DayUnit } from '../../src/deadline/span.ts'
import { calendarFrom, day, instant, onDate, TOKYO_2026 } from '../calendar/support.ts'

const calendar = calendarFrom({ ...TOKYO_2026, cutoff: '14:00' })
const FRI_2026_11_20 = day('2026-11-20')
const SAT_2026_11_21 = day('2026-11-21')

describe('dayZero', () => {
  it('of the event is its own day, open or closed, known or not', () => {
    expect(dayZero(calendar, 'eventDay', SAT_2026_11_21, true)).toBe(SAT_2026_11_21)
    expect(dayZero(calendar, 'eventDay', day('2030-01-01'), false)).toBe(day('2030-01-01'))
  })

  it.each([
    ['before the cut-off', FRI_2026_11_20, false, '2026-11-20'],
    ['after the cut-off', FRI_2026_11_20, true, '2026-11-24'],
    ['on a closed day, early', SAT_2026_11_21, false, '2026-11-24'],
    ['on a closed day, late', SAT_2026_11_21, true, '2026-11-24'],
    ['after the last cut-off', day('2026-12-30'), true, 'outsideCalendar'],
    ['outside the calendar', day('2027-01-01'), false, 'outsideCalendar'],
  ])('of receipt %s', (_, on, isAfterCutoff, expected) => {
    expect(onDate(dayZero(calendar, 'receipt', on, isAfterCutoff))).toBe(expected)
  })
})

describe('dayZeroOf', () => {
  it('reads the instant on the calendar’s clocks', () => {
    expect(onDate(dayZeroOf(calendar, 'eventDay', instant('2026-11-20T15:00Z')))).toBe('2026-11-21')
    expect(onDate(dayZeroOf(calendar, 'receipt', instant('2026-11-20T04:59:59.999Z')))).toBe('2026-11-20')
    expect(onDate(dayZeroOf(calendar, 'receipt', instant('2026-11-20T05:00Z')))).toBe('2026-11-24')
    expect(onDate(dayZeroOf(calendar, 'eventDay', Number.NaN))).toBe('notAnInstant')
  })
})

describe('targetDay', () => {
  const two = { count: 2, path: ['n'] }

  it('is the last day of the span', () => {
    expect(onDate(targetDay(calendar, FRI_2026_11_20, 'businessDays', two, {}))).toBe('2026-11-25')
    expect(onDate(targetDay(calendar, FRI_2026_11_20, 'days', two, {}))).toBe('2026-11-22')
    expect(onDate(targetDay(calendar, FRI_2026_11_20, 'days', two, { roll: 'nearest' }))).toBe('2026-11-24')
    expect(onDate(targetDay(calendar, FRI_2026_11_20, 'weeks', two, {}))).toBe('2026-12-04')
  })

  it.each<readonly [string, string, DayUnit, number, DayOptions, string]>([
    ['a month after the 31st is the last of February', '2026-01-31', 'months', 1, {}, '2026-02-28'],
    ['a month after the last of February is its date', '2026-02-28', 'months', 1, {}, '2026-03-28'],
    ['or the last of March, where the end is kept', '2026-02-28', 'months', 1, { endOfMonth: 'keep' }, '2026-03-31'],
    ['the 10th of next month', '2026-01-31', 'months', 1, { on: 10 }, '2026-02-10'],
    ['the 31st of a shorter month is its last', '2026-01-15', 'months', 1, { on: 31 }, '2026-02-28'],
    ['the last business day of this month', '2026-10-05', 'months', 0, { on: 'last', roll: 'preceding' }, '2026-10-30'],
    ['30 days, then the end of that month', '2026-01-15', 'days', 30, { on: 'last' }, '2026-02-28'],
    ['a quarter', '2026-11-30', 'quarters', 1, {}, 'outsideDays'],
    ['a year after 29 February', '2024-02-29', 'years', 1, {}, '2025-02-28'],
    ['months back', '2026-03-31', 'months', -1, {}, '2026-02-28'],
  ])('%s', (_, zero, unit, count, options, expected) => {
    const target = targetDay(calendar, day(zero), unit, { count, path: [unit] }, options)
    expect(onDate(target)).toBe(expected === 'outsideDays' ? '2027-02-28' : expected)
  })

  it.each<readonly [string, string, number, string]>([
    ['a short period has two working days in it: Friday and Tuesday', '2026-11-19', 2, '2026-11-24'],
    ['where it has them, nothing is added', '2026-11-16', 3, '2026-11-19'],
    ['of one on a Friday, Tuesday and Wednesday', '2026-11-20', 2, '2026-11-25'],
  ])('%s', (_, zero, count, expected) => {
    const options = { roll: 'following', atLeastBusinessDays: 2 } as const
    expect(onDate(targetDay(calendar, day(zero), 'days', { count, path: ['days'] }, options))).toBe(expected)
  })

  it.each<readonly [string, DayUnit, number, object, readonly (string | number)[]]>([
    ['half a month', 'months', 0.5, {}, ['span', 'months']],
    ['the 32nd', 'months', 1, { on: 32 }, ['span', 'on']],
    ['a date after days', 'days', 30, { on: 10 }, ['span', 'on']],
    ['another end of month', 'months', 1, { endOfMonth: 'cut' }, ['span', 'endOfMonth']],
    ['fewer than no business days', 'days', 1, { atLeastBusinessDays: -1 }, ['span', 'atLeastBusinessDays']],
    ['half a business day', 'days', 1, { atLeastBusinessDays: 0.5 }, ['span', 'atLeastBusinessDays']],
    ['another roll', 'weeks', 1, { roll: 'forward' }, ['span', 'roll']],
  ])('%s is not a span', (_, unit, count, options, path) => {
    expect(targetDay(calendar, FRI_2026_11_20, unit, { count, path: [unit] }, options)).toMatchObject({ code: 'notASpan', path })
  })

  it('months that lead past the last day there is', () => {
    const issue = { code: 'notADay', path: ['span', 'years'], found: 1e9 }
    expect(targetDay(calendar, FRI_2026_11_20, 'years', { count: 1e9, path: ['years'] }, {})).toMatchObject(issue)
  })
})
