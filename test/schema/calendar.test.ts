import { describe, expect, it } from 'vitest'
import { calendarSchema } from '../../src/schema/calendar.ts'
import { WEEKDAYS_2026 } from '../support/sales.ts'
import { changed, GONE, issuesOf } from './issues.ts'

const WHOLE = {
  ...WEEKDAYS_2026,
  holidays: ['2026-01-01', { date: '2026-12-25', name: 'Christmas Day' }],
  extraOpen: ['2026-02-14'],
  beyond: 'weekdays',
  cutoff: { mon: '15:00', fri: '12:00' },
  hours: [
    ['09:00', '12:00'],
    ['13:00', '17:00'],
  ],
  halfDays: { '2026-12-24': [['09:00', '12:00']] },
  counting: { from: 'receipt', due: { at: '18:00' } },
}

const PAIR = 'an opening time and a closing time'

describe('the form of a calendar', () => {
  it('may have all that a calendar can have, or what it must', () => {
    expect(issuesOf(calendarSchema, WHOLE)).toEqual([])
    expect(issuesOf(calendarSchema, WEEKDAYS_2026)).toEqual([])
    expect(issuesOf(calendarSchema, { ...WHOLE, cutoff: '15:00', hours: { mon: [['09:00', '17:00']] } })).toEqual([])
  })

  it.each<readonly [readonly (string | number)[], unknown, readonly string[]]>([
    [['counting'], GONE, ['missing counting: an object with the keys from, due']],
    [['counting', 'due'], 'noon', ['wrongValue counting.due: one of endOfDay, startOfDay, sameTime']],
    [['counting', 'due', 'at'], 18, ['wrongValue counting.due.at: a time as HH:MM']],
    [['open', 0], 'Monday', ['wrongValue open.0: one of mon, tue, wed, thu, fri, sat, sun']],
    [['holidays', 0], 20260101, ['wrongValue holidays.0: a date as YYYY-MM-DD']],
    [['holidays', 1, 'name'], GONE, ['missing holidays.1.name: text']],
    [['covers'], ['2026-01-01'], ['wrongValue covers: the first covered date and the last']],
    [['beyond'], 'guess', ['wrongValue beyond: one of refuse, weekdays']],
    [['cutoff', 'monday'], '15:00', ['unknownKey cutoff.monday: one of the keys mon, tue, wed, thu, fri, sat, sun']],
    [['hours', 0], ['09:00'], [`wrongValue hours.0: ${PAIR}`]],
    [['halfDays', '2026-12-24', 0, 1], 12, ['wrongValue halfDays.2026-12-24.0.1: a time as HH:MM']],
  ])('%j cannot be %j', (path, put, issues) => expect(issuesOf(calendarSchema, changed(WHOLE, path, put))).toEqual(issues))
})
