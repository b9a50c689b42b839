import { describe, expect, it } from 'vitest'
import { adjust, type Roll } from '../../src/calendar/adjust.ts'
import type { Day } from '../../src/value/day.ts'
import { asDay, calendarFrom, day, onDate, TOKYO_2026 } from './support.ts'

const calendar = calendarFrom(TOKYO_2026)

const SAT_2026_10_31 = day('2026-10-31')
const SUN_2026_11_01 = day('2026-11-01')
const SAT_2026_11_21 = day('2026-11-21')
const SUN_2026_11_22 = day('2026-11-22')
const MON_2026_11_23_HOLIDAY = day('2026-11-23')
const TUE_2026_11_24 = day('2026-11-24')

describe('adjust', () => {
  it.each<readonly [Roll, readonly (readonly [Day, string])[]]>([
    [
      'none',
      [
        [SAT_2026_11_21, '2026-11-21'],
        [TUE_2026_11_24, '2026-11-24'],
      ],
    ],
    [
      'following',
      [
        [SAT_2026_11_21, '2026-11-24'],
        [SAT_2026_10_31, '2026-11-02'],
        [TUE_2026_11_24, '2026-11-24'],
      ],
    ],
    [
      'preceding',
      [
        [MON_2026_11_23_HOLIDAY, '2026-11-20'],
        [SUN_2026_11_01, '2026-10-30'],
        [TUE_2026_11_24, '2026-11-24'],
      ],
    ],
    [
      'modifiedFollowing',
      [
        [SAT_2026_11_21, '2026-11-24'],
        [SAT_2026_10_31, '2026-10-30'],
        [TUE_2026_11_24, '2026-11-24'],
      ],
    ],
    [
      'modifiedPreceding',
      [
        [MON_2026_11_23_HOLIDAY, '2026-11-20'],
        [SUN_2026_11_01, '2026-11-02'],
        [TUE_2026_11_24, '2026-11-24'],
      ],
    ],
    [
      'nearest',
      [
        [SAT_2026_11_21, '2026-11-20'],
        [SUN_2026_11_22, '2026-11-24'],
        [MON_2026_11_23_HOLIDAY, '2026-11-24'],
        [TUE_2026_11_24, '2026-11-24'],
      ],
    ],
  ])('%s', (roll, cases) => {
    expect(cases.map(([from]) => onDate(adjust(calendar, from, roll)))).toEqual(cases.map(([, to]) => to))
  })

  it('has no answer where it would have to look outside the covered days', () => {
    const THU_2026_12_31_HOLIDAY = day('2026-12-31')
    expect(adjust(calendar, THU_2026_12_31_HOLIDAY, 'following')).toEqual({
      code: 'outsideCalendar',
      path: ['day'],
      found: '2026-12-31',
      expected: 'one that leads to an open day within 2026-01-01 to 2026-12-31',
    })
    expect(onDate(adjust(calendar, THU_2026_12_31_HOLIDAY, 'nearest'))).toBe('outsideCalendar')
    expect(onDate(adjust(calendar, THU_2026_12_31_HOLIDAY, 'preceding'))).toBe('2026-12-30')
    const fromSaturday = calendarFrom({ ...TOKYO_2026, covers: ['2026-10-31', '2026-12-31'] })
    expect(onDate(adjust(fromSaturday, SAT_2026_10_31, 'nearest'))).toBe('outsideCalendar')
    expect(onDate(adjust(fromSaturday, SAT_2026_10_31, 'preceding'))).toBe('outsideCalendar')
  })

  it.each([
    [day('2027-01-01'), 'outsideCalendar'],
    [Number.NaN, 'notADay'],
    [0.5, 'notADay'],
  ])('%d: %s', (from, code) => {
    expect(adjust(calendar, asDay(from), 'none')).toMatchObject({ code, path: ['day'] })
  })
})

it('knows no other roll', () => {
  expect(adjust(calendar, day('2026-11-21'), 'followin' as Roll)).toMatchObject({
    code: 'notARoll',
    path: ['roll'],
    found: 'followin',
  })
})
