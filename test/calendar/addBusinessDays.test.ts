import { describe, expect, it } from 'vitest'
import { addBusinessDays } from '../../src/calendar/addBusinessDays.ts'
import { asDay, calendarFrom, day, MON_TO_FRI, onDate, TOKYO_2026 } from './support.ts'

const calendar = calendarFrom(TOKYO_2026)
const FRI_2026_11_20 = day('2026-11-20')
const SAT_2026_11_21 = day('2026-11-21')
const MON_2026_11_23_HOLIDAY = day('2026-11-23')
const WED_2026_12_30 = day('2026-12-30')
const THU_2026_12_31_HOLIDAY = day('2026-12-31')
const THU_2026_01_01 = day('2026-01-01')

describe('addBusinessDays', () => {
  it.each([
    ['the next open day is Tuesday', FRI_2026_11_20, 1, '2026-11-24'],
    ['from a Saturday too', SAT_2026_11_21, 1, '2026-11-24'],
    ['from the holiday too', MON_2026_11_23_HOLIDAY, 1, '2026-11-24'],
    ['the open day before the holiday', MON_2026_11_23_HOLIDAY, -1, '2026-11-20'],
    ['before a Saturday', SAT_2026_11_21, -1, '2026-11-20'],
    ['none stays on a Saturday', SAT_2026_11_21, 0, '2026-11-21'],
    ['minus none as well', SAT_2026_11_21, -0, '2026-11-21'],
    ['five', FRI_2026_11_20, 5, '2026-11-30'],
    ['back over two holidays', day('2026-11-24'), -15, '2026-10-30'],
  ])('%s', (_, from, count, expected) => {
    expect(onDate(addBusinessDays(calendar, from, count))).toBe(expected)
  })

  it('reaches the last covered open day, and no further', () => {
    expect(onDate(addBusinessDays(calendar, WED_2026_12_30, -1))).toBe('2026-12-29')
    expect(onDate(addBusinessDays(calendar, day('2026-12-29'), 1))).toBe('2026-12-30')
    expect(addBusinessDays(calendar, WED_2026_12_30, 1)).toEqual({
      code: 'outsideCalendar',
      path: ['count'],
      found: 1,
      expected: 'one that leads to an open day within 2026-01-01 to 2026-12-31',
    })
    expect(onDate(addBusinessDays(calendar, THU_2026_01_01, -1))).toBe('outsideCalendar')
  })

  it('knows the last covered day, though it is closed', () => {
    expect(onDate(addBusinessDays(calendar, THU_2026_12_31_HOLIDAY, 0))).toBe('2026-12-31')
    expect(onDate(addBusinessDays(calendar, THU_2026_12_31_HOLIDAY, -1))).toBe('2026-12-30')
  })

  it.each([
    [day('2027-01-01'), 0, 'outsideCalendar'],
    [day('2027-01-01'), -5, 'outsideCalendar'],
    [day('2025-12-31'), 1, 'outsideCalendar'],
    [Number.NaN, 1, 'notADay'],
    [Number.POSITIVE_INFINITY, 1, 'notADay'],
    [SAT_2026_11_21 + 0.5, 1, 'notADay'],
    [SAT_2026_11_21, Number.NaN, 'notACount'],
    [SAT_2026_11_21, Number.NEGATIVE_INFINITY, 'notACount'],
    [SAT_2026_11_21, 1.5, 'notACount'],
    [SAT_2026_11_21, 2 ** 53, 'notACount'],
  ])('day %d and count %d: %s', (from, count, code) => {
    expect(addBusinessDays(calendar, asDay(from), count)).toMatchObject({ code })
  })

  it('goes on by weekdays alone where that is written out', () => {
    const weekdays = calendarFrom({ ...TOKYO_2026, beyond: 'weekdays' })
    expect(onDate(addBusinessDays(weekdays, WED_2026_12_30, 1))).toBe('2027-01-01')
    expect(onDate(addBusinessDays(weekdays, day('2027-01-02'), -1))).toBe('2027-01-01')
    expect(onDate(addBusinessDays(weekdays, day('2027-01-04'), -2))).toBe('2026-12-30')
    expect(onDate(addBusinessDays(weekdays, THU_2026_01_01, -1))).toBe('2025-12-31')
    expect(onDate(addBusinessDays(weekdays, day('2025-12-31'), 1))).toBe('2026-01-01')
    expect(onDate(addBusinessDays(weekdays, day('2025-12-25'), 260))).toBe('2026-12-28')
    expect(addBusinessDays(weekdays, asDay(100_000_000), 1)).toMatchObject({ code: 'outsideCalendar' })
    expect(addBusinessDays(weekdays, asDay(100_000_001), -1)).toMatchObject({ code: 'notADay' })
  })

  it('covers a single closed day', () => {
    const closed = calendarFrom({ zone: 'UTC', open: MON_TO_FRI, holidays: [], covers: ['2026-11-21', '2026-11-21'] })
    expect(onDate(addBusinessDays(closed, SAT_2026_11_21, 0))).toBe('2026-11-21')
    expect(onDate(addBusinessDays(closed, SAT_2026_11_21, 1))).toBe('outsideCalendar')
  })
})
