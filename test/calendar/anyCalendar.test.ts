import { expect, it } from 'vitest'
import { addBusinessDays } from '../../src/calendar/addBusinessDays.ts'
import { adjust } from '../../src/calendar/adjust.ts'
import { type AnyCalendar, calendarIn } from '../../src/calendar/anyCalendar.ts'
import { businessDaysIn } from '../../src/calendar/businessDaysIn.ts'
import { calendarOf } from '../../src/calendar/calendarOf.ts'
import { countBusinessDays } from '../../src/calendar/countBusinessDays.ts'
import { explainDay } from '../../src/calendar/explainDay.ts'
import { isBusinessDay } from '../../src/calendar/isBusinessDay.ts'
import { calendarFrom, TOKYO_2026 } from './support.ts'

const tokyo = calendarOf(TOKYO_2026)
const unread = calendarOf({ ...TOKYO_2026, holidays: ['2026-11-23', '2026-02-30'] })

it('is the calendar, or the one that was read', () => {
  expect(calendarIn(calendarFrom(TOKYO_2026))).toBe(calendarFrom(TOKYO_2026))
  expect(calendarIn(tokyo)).toBe(calendarFrom(TOKYO_2026))
})

it('says what is wrong with a document that could not be read', () => {
  expect(calendarIn(unread)).toEqual({
    code: 'notACalendar',
    path: ['calendar', 'holidays', 1],
    found: '2026-02-30',
    expected: 'a date as YYYY-MM-DD',
  })
})

const NONE = [
  null,
  undefined,
  {},
  [],
  'Asia/Tokyo',
  5,
  { _tag: 'Right' },
  { _tag: 'Right', right: null },
  { _tag: 'Left', left: [] },
]

it.each(NONE.map((given) => [given]))('%j is not a calendar', (given) => {
  const calendar = given as unknown as AnyCalendar
  const issue = { code: 'notACalendar', path: ['calendar'], found: given, expected: 'a calendar, or what calendarOf answered' }
  expect(addBusinessDays(calendar, '2026-11-20', 1)).toEqual(issue)
  expect(adjust(calendar, '2026-11-20', 'following')).toEqual(issue)
  expect(isBusinessDay(calendar, '2026-11-20')).toEqual(issue)
  expect(explainDay(calendar, '2026-11-20')).toEqual(issue)
  expect(countBusinessDays(calendar, '2026-11-20', '2026-11-27')).toEqual(issue)
  expect(businessDaysIn(calendar, '2026-11-20', '2026-11-27')).toEqual(issue)
})

it('dates in, dates out; days in, days out', () => {
  expect(addBusinessDays(tokyo, '2026-11-20', 1)).toBe('2026-11-24')
  expect(adjust(tokyo, '2026-11-21', 'following')).toBe('2026-11-24')
  expect(isBusinessDay(tokyo, '2026-11-23')).toBe(false)
  expect(explainDay(tokyo, '2026-11-23')).toMatchObject({ names: ['Labour Thanksgiving Day'] })
  expect(countBusinessDays(tokyo, '2026-11-20', '2026-11-27')).toBe(4)
  expect(businessDaysIn(tokyo, '2026-11-20', '2026-11-24')).toEqual(['2026-11-20', '2026-11-24'])
})

it.each(['2026-02-30', '20.11.2026', ''])('%j is not a date', (date) => {
  const issue = { code: 'notADate', found: date, expected: 'a date as YYYY-MM-DD' }
  expect(addBusinessDays(tokyo, date, 1)).toEqual({ ...issue, path: ['day'] })
  expect(countBusinessDays(tokyo, '2026-11-20', date)).toEqual({ ...issue, path: ['end'] })
  expect(businessDaysIn(tokyo, date, date)).toEqual({ ...issue, path: ['first'] })
})

it.each([[null], [{}], [true], [undefined]])('%j is neither a day nor a date', (given) => {
  const day = given as unknown as string
  expect(addBusinessDays(tokyo, day, 1)).toMatchObject({ code: 'notADay', path: ['day'] })
  expect(adjust(tokyo, day, 'none')).toMatchObject({ code: 'notADay', path: ['day'] })
  expect(isBusinessDay(tokyo, day)).toMatchObject({ code: 'notADay', path: ['day'] })
  expect(businessDaysIn(tokyo, '2026-11-20', day)).toMatchObject({ code: 'notADay', path: ['last'] })
})
