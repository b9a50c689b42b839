import { describe, expect, it } from 'vitest'
import { dayZero, dayZeroOf, targetDay } from '../../src/deadline/targetDay.ts'
import { calendarFrom, day, instant, onDate, TOKYO_2026 } from '../calendar/support.ts'

const HOUR = 3_600_000
const calendar = calendarFrom({ ...TOKYO_2026, cutoff: '14:00' })
const FRI_2026_11_20 = day('2026-11-20')
const SAT_2026_11_21 = day('2026-11-21')

describe('dayZero', () => {
  it('of the event is its own day, open or closed, known or not', () => {
    expect(dayZero(calendar, 'eventDay', SAT_2026_11_21, 23 * HOUR)).toBe(SAT_2026_11_21)
    expect(dayZero(calendar, 'eventDay', day('2030-01-01'), 0)).toBe(day('2030-01-01'))
  })

  it.each([
    ['before the cut-off', FRI_2026_11_20, 14 * HOUR - 1, '2026-11-20'],
    ['at the cut-off', FRI_2026_11_20, 14 * HOUR, '2026-11-24'],
    ['on a closed day, early', SAT_2026_11_21, 0, '2026-11-24'],
    ['on a closed day, late', SAT_2026_11_21, 23 * HOUR, '2026-11-24'],
    ['after the last cut-off', day('2026-12-30'), 14 * HOUR, 'outsideCalendar'],
    ['outside the calendar', day('2027-01-01'), 0, 'outsideCalendar'],
  ])('of receipt %s', (_, on, time, expected) => {
    expect(onDate(dayZero(calendar, 'receipt', on, time))).toBe(expected)
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
  it('is the last day of the span', () => {
    expect(onDate(targetDay(calendar, FRI_2026_11_20, { businessDays: 2 }))).toBe('2026-11-25')
    expect(onDate(targetDay(calendar, FRI_2026_11_20, { businessDays: [1, 2] }))).toBe('2026-11-25')
    expect(onDate(targetDay(calendar, FRI_2026_11_20, { days: 2 }))).toBe('2026-11-22')
    expect(onDate(targetDay(calendar, FRI_2026_11_20, { days: 2, roll: 'nearest' }))).toBe('2026-11-24')
  })
})
