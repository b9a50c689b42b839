import { describe, expect, it } from 'vitest'
import type { CalendarDocument } from '../../src/calendar/document.ts'
import { extendsCalendar } from '../../src/calendar/extendsCalendar.ts'
import { calendarFrom, MON_TO_FRI, TOKYO_2026 } from './support.ts'

const SHORT: CalendarDocument = {
  ...TOKYO_2026,
  cutoff: '14:00',
  hours: [['09:00', '17:00']],
  halfDays: { '2026-12-24': [['09:00', '12:00']] },
}
const LONG: CalendarDocument = { ...SHORT, covers: ['2025-01-01', '2027-12-31'], holidays: [...SHORT.holidays, '2027-11-23'] }

const issuesOf = (longer: CalendarDocument, shorter: CalendarDocument): readonly string[] => {
  const extended = extendsCalendar(calendarFrom(longer), calendarFrom(shorter))
  return extended._tag === 'Left' ? extended.left.map(({ code, found, expected }) => `${code}: ${found}, not ${expected}`) : []
}

describe('extendsCalendar', () => {
  it('answers with the longer calendar', () => {
    const longer = calendarFrom(LONG)
    expect(extendsCalendar(longer, calendarFrom(SHORT))).toEqual({ _tag: 'Right', right: longer })
  })

  it('lets a calendar extend itself', () => {
    expect(issuesOf(SHORT, SHORT)).toEqual([])
  })

  it('lets the same days be written otherwise', () => {
    const named = { ...LONG, holidays: [...SHORT.holidays, '2026-12-31', { date: '2027-11-23', name: 'x' }, '2026-11-22'] }
    expect(issuesOf(named, SHORT)).toEqual([])
    const asHolidays = calendarFrom({
      zone: 'UTC',
      open: [...MON_TO_FRI, 'sat'],
      holidays: ['2026-11-21'],
      covers: ['2026-11-20', '2026-11-26'],
    })
    const asWeek = calendarFrom({ zone: 'UTC', open: MON_TO_FRI, holidays: [], covers: ['2026-11-20', '2026-11-26'] })
    expect(extendsCalendar(asHolidays, asWeek)._tag).toBe('Right')
  })

  it.each<readonly [string, Partial<CalendarDocument>, string]>([
    [
      'a holiday more',
      { holidays: [...LONG.holidays, '2026-07-20'] },
      'dayChanged: 2026-07-20 closed, not 2026-07-20 open, 09:00:00.000–17:00:00.000, cut-off 14:00:00.000',
    ],
    [
      'a holiday less',
      { holidays: LONG.holidays.slice(1) },
      'dayChanged: 2026-11-03 open, 09:00:00.000–17:00:00.000, cut-off 14:00:00.000, not 2026-11-03 closed',
    ],
    ['another zone', { zone: 'Asia/Seoul' }, 'zonesDiffer: Asia/Seoul, not Asia/Tokyo'],
    [
      'less coverage',
      { covers: ['2026-02-01', '2027-12-31'] },
      'coverageDiffers: 2026-02-01,2027-12-31, not at least 2026-01-01 to 2026-12-31',
    ],
    [
      'other counting',
      { counting: { from: 'receipt', due: { at: '17:00' } } },
      'countingChanged: receipt, 17:00:00.000, not eventDay, endOfDay',
    ],
    ['another answer beyond', { beyond: 'weekdays' }, 'beyondChanged: weekdays, not refuse'],
  ])('reports %s', (_, change, issue) => {
    expect(issuesOf({ ...LONG, ...change }, SHORT)).toEqual([issue])
  })

  it('tells the same time written otherwise', () => {
    const at = (time: string): CalendarDocument => ({ ...SHORT, counting: { from: 'eventDay', due: { at: time } } })
    expect(issuesOf(at('09:00'), at('09:00:00'))).toEqual([])
    expect(issuesOf(at('09:00'), at('09:00:01'))).toHaveLength(1)
    expect(issuesOf({ ...LONG, beyond: 'refuse' }, SHORT)).toEqual([])
  })

  it('reports a cut-off, opening hours or a half-day that changed', () => {
    const ONE_DAY: CalendarDocument = { ...SHORT, holidays: [], covers: ['2026-12-24', '2026-12-24'] }
    expect(issuesOf({ ...ONE_DAY, cutoff: '15:00' }, ONE_DAY)).toHaveLength(1)
    expect(issuesOf({ ...ONE_DAY, halfDays: {} }, ONE_DAY)).toHaveLength(1)
    expect(issuesOf({ ...ONE_DAY, hours: [['10:00', '17:00']] }, ONE_DAY)).toEqual([])
    expect(issuesOf({ ...LONG, hours: [['10:00', '17:00']] }, SHORT)).toHaveLength(257)
  })

  it('reports everything at once', () => {
    expect(issuesOf({ ...TOKYO_2026, zone: 'UTC', holidays: [] }, { ...TOKYO_2026 })).toHaveLength(4)
  })
})
