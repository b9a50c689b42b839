import { describe, expect, it } from 'vitest'
import { knowsDay, openDayAt, rankOf } from '../../src/calendar/calendar.ts'
import { plusDays } from '../../src/value/day.ts'
import { asDay, calendarFrom, day, TOKYO_2026 } from './support.ts'

const calendar = calendarFrom(TOKYO_2026)
const weekdays = calendarFrom({ ...TOKYO_2026, beyond: 'weekdays' })
const THU_2026_01_01 = day('2026-01-01')
const FRI_2026_01_02 = day('2026-01-02')
const FRI_2027_01_01 = day('2027-01-01')

describe('rankOf', () => {
  it('counts open days from the first covered day', () => {
    expect([0, 1, 2, 4].map((later) => rankOf(calendar, plusDays(THU_2026_01_01, later)))).toEqual([0, 1, 2, 2])
  })

  it('goes one day past the coverage, where the count of all open days stands', () => {
    expect(rankOf(calendar, FRI_2027_01_01)).toBe(258)
    expect(rankOf(calendar, plusDays(FRI_2027_01_01, 1))).toBeNaN()
    expect(rankOf(calendar, plusDays(THU_2026_01_01, -1))).toBeNaN()
  })

  it('goes on on both sides, if weekdays do', () => {
    expect(rankOf(weekdays, plusDays(FRI_2027_01_01, 1))).toBe(259)
    expect(rankOf(weekdays, plusDays(THU_2026_01_01, -1))).toBe(-1)
  })
})

describe('openDayAt', () => {
  it('is the open day of that rank', () => {
    expect([0, 1, 2].map((rank) => openDayAt(calendar, rank))).toEqual([THU_2026_01_01, FRI_2026_01_02, day('2026-01-05')])
    expect([openDayAt(calendar, -1), openDayAt(calendar, 258), openDayAt(calendar, 0.5)]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ])
    expect([openDayAt(weekdays, -1), openDayAt(weekdays, 258)]).toEqual([THU_2026_01_01 - 1, FRI_2027_01_01])
  })
})

describe('knowsDay', () => {
  it('knows what is covered, and what weekdays decide', () => {
    const days = [THU_2026_01_01 - 1, THU_2026_01_01, FRI_2027_01_01 - 1, FRI_2027_01_01, 0.5, Number.NaN]
    expect(days.map((at) => knowsDay(calendar, asDay(at)))).toEqual([false, true, true, false, false, false])
    expect(days.map((at) => knowsDay(weekdays, asDay(at)))).toEqual([true, true, true, true, false, false])
  })
})
