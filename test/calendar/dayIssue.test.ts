import { expect, it } from 'vitest'
import { countIssue, crossingIssue, dayIssue } from '../../src/calendar/dayIssue.ts'
import { asDay, calendarFrom, day, TOKYO_2026 } from './support.ts'

const calendar = calendarFrom(TOKYO_2026)

it('says where the day is and where it should be', () => {
  expect(dayIssue(calendar, 'start', day('2027-01-01'))).toEqual({
    code: 'outsideCalendar',
    path: ['start'],
    found: '2027-01-01',
    expected: 'a day within 2026-01-01 to 2026-12-31',
  })
  expect(dayIssue(calendar, 'end', asDay(0.5))).toMatchObject({ code: 'notADay', path: ['end'], found: 0.5 })
})

it('tells a count that is none from one that leads too far', () => {
  expect(countIssue(calendar, 0.5)).toMatchObject({ code: 'notACount', path: ['count'], found: 0.5 })
  expect(countIssue(calendar, 300)).toMatchObject({ code: 'outsideCalendar', path: ['count'], found: 300 })
})

it('names the limits of all days where weekdays go on', () => {
  expect(crossingIssue(calendarFrom({ ...TOKYO_2026, beyond: 'weekdays' }), ['day'], 'x').expected).toBe(
    'one that leads to an open day within 100 million days of 1970-01-01',
  )
})
