import { describe, expect, it } from 'vitest'
import type { CalendarDocument } from '../../src/calendar/document.ts'
import { opensOn, readCovered, readDays, readWeekday } from '../../src/calendar/readDays.ts'
import { day, TOKYO_2026 } from './support.ts'

const reading = (change: Partial<CalendarDocument>) => {
  const reported: string[] = []
  const days = readDays({ ...TOKYO_2026, ...change }, (code, path) => reported.push(`${code} ${path.join('.')}`))
  return { days, reported }
}

describe('readDays', () => {
  it('reads what a document opens and closes', () => {
    const { days, reported } = reading({ extraOpen: ['2026-11-21'] })
    expect(reported).toEqual([])
    expect([days.first, days.last]).toEqual([day('2026-01-01'), day('2026-12-31')])
    expect(
      ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map((date) => opensOn(days, new Set(days.extraOpen), day(date))),
    ).toEqual([true, true, false, false])
  })

  it('reads on after a slip', () => {
    const { days, reported } = reading({ covers: ['2026', '2026-12-31'], holidays: ['tomorrow', '2026-11-23', '2027-01-01'] })
    expect(reported).toEqual(['notADate covers.0', 'notADate holidays.0', 'outsideCoverage holidays.2'])
    expect(opensOn(days, new Set(), day('2026-11-23'))).toBe(false)
  })
})

describe('what is read one by one', () => {
  const reported: string[] = []
  const covered = { first: day('2026-01-01'), last: day('2026-12-31') }
  const report = (code: string, path: readonly unknown[]) => reported.push(`${code} ${path.join('.')}`)

  it('a date', () => {
    expect(readCovered('2026-12-31', ['a'], covered, report)).toBe(day('2026-12-31'))
    expect(readCovered('2026-02-30', ['b'], covered, report)).toBeNaN()
    expect(readCovered('2027-01-01', ['c'], covered, report)).toBe(day('2027-01-01'))
    expect(reported.splice(0)).toEqual(['notADate b', 'outsideCoverage c'])
  })

  it('a weekday', () => {
    expect([readWeekday('mon', ['a'], report), readWeekday('sun', ['b'], report), readWeekday('Mon', ['c'], report)]).toEqual([
      0, 6, -1,
    ])
    expect(reported.splice(0)).toEqual(['unknownWeekday c'])
  })
})
