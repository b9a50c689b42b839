import { describe, expect, it } from 'vitest'
import { countBusinessDays } from '../../src/calendar/countBusinessDays.ts'
import { asDay, calendarFrom, day, TOKYO_2026 } from './support.ts'

const calendar = calendarFrom(TOKYO_2026)
const FRI_2026_11_20 = day('2026-11-20')
const SAT_2026_11_21 = day('2026-11-21')
const TUE_2026_11_24 = day('2026-11-24')
const FRI_2026_11_27 = day('2026-11-27')

describe('countBusinessDays', () => {
  it.each([
    ['after Friday up to Tuesday', FRI_2026_11_20, TUE_2026_11_24, 1],
    ['the end counts, the start does not', FRI_2026_11_20, FRI_2026_11_27, 4],
    ['a closed start', SAT_2026_11_21, FRI_2026_11_27, 4],
    ['a closed end', FRI_2026_11_20, SAT_2026_11_21, 0],
    ['the same day', FRI_2026_11_20, FRI_2026_11_20, 0],
    ['backwards, again without the start', FRI_2026_11_27, TUE_2026_11_24, -3],
    ['backwards from a closed day', SAT_2026_11_21, FRI_2026_11_20, -1],
    ['the whole year but its first day', day('2026-01-01'), day('2026-12-31'), 257],
  ])('%s', (_, start, end, expected) => {
    expect(countBusinessDays(calendar, start, end)).toBe(expected)
  })

  it.each([
    [day('2025-12-31'), FRI_2026_11_20, { code: 'outsideCalendar', path: ['start'], found: '2025-12-31' }],
    [FRI_2026_11_20, day('2027-01-01'), { code: 'outsideCalendar', path: ['end'], found: '2027-01-01' }],
    [Number.NaN, FRI_2026_11_20, { code: 'notADay', path: ['start'], found: Number.NaN }],
    [FRI_2026_11_20, 0.5, { code: 'notADay', path: ['end'], found: 0.5 }],
    [FRI_2026_11_20, Number.POSITIVE_INFINITY, { code: 'notADay', path: ['end'] }],
  ])('from %d to %d: an issue', (start, end, issue) => {
    expect(countBusinessDays(calendar, asDay(start), asDay(end))).toMatchObject(issue)
  })

  it('counts to the last day there is', () => {
    const weekdays = calendarFrom({ ...TOKYO_2026, beyond: 'weekdays' })
    expect(countBusinessDays(weekdays, asDay(99_999_998), asDay(100_000_000))).toBe(1)
    expect(countBusinessDays(weekdays, asDay(100_000_000), asDay(-100_000_000))).toBeLessThan(-142_000_000)
  })
})
