import { fromDateHolidays } from '../../../src/calendar/holidays/fromDateHolidays.ts'
import { fromGovUk } from '../../../src/calendar/holidays/fromGovUk.ts'
import { fromNagerDate } from '../../../src/calendar/holidays/fromNagerDate.ts'
import { fromOpenHolidays } from '../../../src/calendar/holidays/fromOpenHolidays.ts'
import { expect, it } from 'vitest'
import { allHolidays, daysOfHoliday, notAList, type ReadHolidays } from '../../../src/calendar/holidays/holidayIssue.ts'

it('a holiday from its first day to its last, both included', () => {
  expect(daysOfHoliday('x', '2026-12-31', '2027-01-01', [0])).toEqual([
    { date: '2026-12-31', name: 'x' },
    { date: '2027-01-01', name: 'x' },
  ])
})

it('the issues of an entry have its place', () => {
  expect(daysOfHoliday('x', '2026', '2027-01-01', [3, 'date'])).toMatchObject([{ code: 'notADate', path: [3, 'date'] }])
  expect(daysOfHoliday('x', '2026-01-02', '2026-01-01', [3])).toMatchObject([{ code: 'endsBeforeBeginning', path: [3] }])
})

it('one issue is enough to have no holidays', () => {
  const [holiday] = daysOfHoliday('x', '2026-12-31', '2026-12-31', [])
  const [issue] = daysOfHoliday('x', '', '', [])
  if (holiday === undefined || issue === undefined) return expect.fail()
  expect(allHolidays([holiday])).toEqual({ _tag: 'Right', right: [holiday] })
  expect(allHolidays([holiday, issue])).toEqual({ _tag: 'Left', left: [issue] })
  expect(notAList(1, 'a list')).toEqual({ _tag: 'Left', left: [{ code: 'notAList', path: [], found: 1, expected: 'a list' }] })
})

it('every list of holidays has an issue for what is not one, for holes and for long ones', () => {
  const readers: readonly ((list: never) => ReadHolidays)[] = [
    (list) => fromDateHolidays(list),
    (list) => fromNagerDate(list),
    (list) => fromOpenHolidays(list),
    (list) => fromGovUk({ scotland: { events: list } }, 'scotland'),
  ]
  for (const read of readers) {
    for (const list of [null, undefined, {}, 'x', new Array(2 ** 31)]) {
      expect(read(list as never)).toMatchObject({ left: [{ code: 'notAList' }] })
    }
    expect(read(new Array(1) as never)).toMatchObject({ left: [{ code: 'notAnEntry' }] })
  }
  expect(fromOpenHolidays([], null as never)).toMatchObject({ left: [{ code: 'notAnOption', path: ['choice'] }] })
  expect(fromDateHolidays([], null as never)).toMatchObject({ left: [{ code: 'notAnOption', path: ['types'] }] })
  expect(fromGovUk({}, null as never)).toMatchObject({ left: [{ code: 'notAnOption', path: ['division'] }] })
  expect(fromGovUk({}, 'constructor' as never)).toMatchObject({ left: [{ code: 'notAList' }] })
})

it('a holiday of millions of days is an issue, whoever publishes it', () => {
  const name = [{ language: 'EN', text: 'x' }]
  const long = { startDate: '0001-01-01', endDate: '9999-12-31', type: 'Public', name, nationwide: true }
  expect(fromOpenHolidays([long])).toMatchObject({ left: [{ code: 'tooLong', path: [0, 'startDate'] }] })
  const entry = { date: '2026-01-01 00:00:00', start: '2026-01-01', end: '9966-01-01', name: 'x', type: 'public' }
  expect(fromDateHolidays([entry])).toMatchObject({ left: [{ code: 'tooLong', path: [0, 'date'] }] })
})
