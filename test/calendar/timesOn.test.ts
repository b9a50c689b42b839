import { expect, it } from 'vitest'
import { cutoffTimeOn, hoursOn } from '../../src/calendar/timesOn.ts'
import { calendarFrom, day, TOKYO_2026 } from './support.ts'

const HOUR = 3_600_000
const calendar = calendarFrom({
  ...TOKYO_2026,
  cutoff: '14:00',
  cutoffOn: { '2026-12-24': '11:00' },
  hours: [['09:00', '17:00']],
  halfDays: { '2026-12-24': [['09:00', '12:00']] },
  seasons: [
    { from: '07-01', through: '08-31', hours: { fri: [['08:00', '13:00']] }, cutoff: { fri: '12:00' } },
    { from: '12-20', through: '01-05', hours: [['10:00', '15:00']] },
    { from: '2026-08-01', through: '2026-08-31', hours: [['07:00', '12:00']], cutoff: '10:00' },
  ],
  hoursOnClosedDays: { sat: [['10:00', '14:00']], holidays: [['12:00', '13:00']], '2026-11-22': [['08:00', '09:00']] },
})

it.each([
  ['2026-11-20', 'a Friday', 13, 13],
  ['2026-07-03', 'a Friday in summer, in place of the season’s', 13, 13],
  ['2026-12-24', 'a date whose own is earlier', 13, 11],
  ['2026-12-24', 'a date whose own is later', 10, 10],
] as const)('a span’s own cut-off on %s, %s', (date, _, own, cutoff) => {
  expect(cutoffTimeOn(calendar, day(date), `${own}:00`)).toBe(cutoff * HOUR)
})

it.each([
  ['2026-11-20', 'a Friday', [[9, 17]], 14],
  ['2026-12-24', 'a date of its own', [[9, 12]], 11],
  ['2026-07-03', 'a Friday in summer', [[8, 13]], 12],
  ['2026-07-02', 'a Thursday in summer, of which it says nothing', [[9, 17]], 14],
  ['2026-08-06', 'a Thursday of another season', [[7, 12]], 10],
  ['2026-08-07', 'a Friday of two seasons, of which the first holds', [[8, 13]], 12],
  ['2026-12-21', 'over the new year', [[10, 15]], 14],
  ['2026-01-05', 'and after it', [[10, 15]], 14],
  ['2026-11-21', 'a Saturday', [[10, 14]], 14],
  ['2026-11-22', 'a Sunday with a date of its own', [[8, 9]], 14],
  ['2026-11-29', 'another Sunday', [], 14],
  ['2026-11-23', 'a holiday', [[12, 13]], 14],
] as const)('%s, %s', (date, _, hours, cutoff) => {
  expect(hoursOn(calendar, day(date))).toEqual(hours.map(([opens, closes]) => [opens * HOUR, closes * HOUR]))
  expect(cutoffTimeOn(calendar, day(date))).toBe(cutoff * HOUR)
})
