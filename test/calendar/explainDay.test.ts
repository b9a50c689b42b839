import { expect, it } from 'vitest'
import { explainDay } from '../../src/calendar/explainDay.ts'
import { asDay, calendarFrom, day, TOKYO_2026 } from './support.ts'

const calendar = calendarFrom({
  ...TOKYO_2026,
  holidays: [
    ...TOKYO_2026.holidays,
    { date: '2026-05-01', name: 'May Day' },
    { date: '2026-05-01', name: 'Stocktaking' },
    { date: '2026-05-01', name: 'May Day' },
    '2026-05-02',
  ],
  extraOpen: ['2026-11-21', '2026-11-20'],
  beyond: 'weekdays',
})

it.each([
  ['an open Thursday', '2026-11-19', { open: true, because: 'openWeekday', names: [], weekday: 'thu', covered: true }],
  ['an extra open Saturday', '2026-11-21', { open: true, because: 'extraOpen', names: [] }],
  ['an extra open day that is open anyway', '2026-11-20', { open: true, because: 'openWeekday' }],
  ['a Sunday', '2026-11-22', { open: false, because: 'closedWeekday', names: [] }],
  ['a named holiday', '2026-11-23', { open: false, because: 'holiday', names: ['Labour Thanksgiving Day'] }],
  ['a holiday without a name', '2026-12-31', { open: false, because: 'holiday', names: [] }],
  ['two holidays at once', '2026-05-01', { open: false, because: 'holiday', names: ['May Day', 'Stocktaking'] }],
  ['a holiday on a Saturday', '2026-05-02', { open: false, because: 'holiday' }],
  ['a day of which only the weekday is known', '2027-01-01', { open: true, because: 'openWeekday', covered: false }],
])('%s', (_, date, expected) => {
  expect(explainDay(calendar, day(date))).toMatchObject({ day: day(date), date, ...expected })
})

it('has nothing to say of a day outside the calendar', () => {
  expect(explainDay(calendarFrom(TOKYO_2026), day('2027-01-01'))).toMatchObject({ code: 'outsideCalendar' })
  expect(explainDay(calendar, asDay(Number.NaN))).toMatchObject({ code: 'notADay' })
})
