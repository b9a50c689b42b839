import { expect, it } from 'vitest'
import { allHolidays, daysOfHoliday, notAList } from '../../../src/calendar/holidays/holidayIssue.ts'

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
