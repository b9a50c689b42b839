import { describe, expect, it } from 'vitest'
import { countedDays } from '../../src/deadline/countedDays.ts'
import { windowAfter } from '../../src/deadline/windowAfter.ts'
import type { Span } from '../../src/deadline/span.ts'
import { calendarFor } from '../support/sales.ts'

const calendar = calendarFor({
  zone: 'UTC',
  open: ['mon', 'tue', 'wed', 'thu', 'fri'],
  hours: [['09:00', '17:00']],
  holidays: [{ date: '2026-11-23', name: 'Founding Day' }],
  covers: ['2026-01-01', '2026-12-31'],
  counting: { from: 'eventDay', due: 'endOfDay' },
})
const FRI_2026_11_20_AT_10 = Date.UTC(2026, 10, 20, 10)

const daysOf = (span: Span): readonly unknown[] => {
  const window = windowAfter(calendar, FRI_2026_11_20_AT_10, span)
  const days = 'by' in window ? countedDays(calendar, FRI_2026_11_20_AT_10, window.by, span, calendar.counting) : window
  if (days === undefined) return []
  return 'code' in days ? [days.code] : [days.counted, days.skipped.map(({ date, why }) => `${date} ${why}`), days.last]
}

const WEEKEND = ['2026-11-21 closedWeekday', '2026-11-22 closedWeekday']

describe('from a Friday before a holiday', () => {
  it.each<readonly [string, Span, readonly unknown[]]>([
    [
      'business days pass over what is closed',
      { businessDays: 1 },
      [['2026-11-24'], [...WEEKEND, '2026-11-23 holiday'], '2026-11-24'],
    ],
    ['calendar days count it', { days: 2 }, [['2026-11-21', '2026-11-22'], [], '2026-11-22']],
    [
      'what a roll leaves does not count',
      { days: 1, roll: 'following' },
      [['2026-11-24'], [...WEEKEND, '2026-11-23 holiday'], '2026-11-24'],
    ],
    [
      'open hours count the days that gave some',
      { openHours: 8 },
      [['2026-11-20', '2026-11-24'], [...WEEKEND, '2026-11-23 holiday'], '2026-11-24'],
    ],
  ])('%s', (_, span, days) => expect(daysOf(span)).toEqual(days))
})
