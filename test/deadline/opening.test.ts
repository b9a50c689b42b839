import { expect, it } from 'vitest'
import { calendarOf } from '../../src/calendar/calendarOf.ts'
import { isOpenAt, nextClosing, nextOpening } from '../../src/deadline/opening.ts'
import { weekdays } from '../../src/value/day.ts'
import { inUtc, MON_TO_FRI } from '../calendar/support.ts'

const shop = calendarOf({
  zone: 'UTC',
  open: MON_TO_FRI,
  holidays: ['2026-11-25'],
  covers: ['2026-01-01', '2026-12-31'],
  hours: {
    mon: [
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ],
    tue: [['22:00', '06:00']],
    wed: [['09:00', '17:00']],
    thu: [['09:00', '17:00']],
    fri: [['09:00', '17:00']],
  },
  hoursOnClosedDays: { sat: [['10:00', '14:00']] },
})
const at = (time: string) => Date.parse(`2026-11-${time}Z`)

it.each([
  ['before opening', '23T08:59:59.999', false, '23T09:00', '23T12:00'],
  ['at opening', '23T09:00', true, '23T13:00', '23T12:00'],
  ['at closing', '23T12:00', false, '23T13:00', '23T17:00'],
  ['in the night that began on Tuesday', '25T03:00', true, '26T09:00', '25T06:00'],
  ['on a Saturday that is no business day', '21T11:00', true, '23T09:00', '21T14:00'],
  ['on a Sunday', '22T11:00', false, '23T09:00', '23T12:00'],
])('%s', (_, time, isOpen, opens, closes) => {
  expect(isOpenAt(shop, at(time))).toBe(isOpen)
  expect(inUtc(nextOpening(shop, at(time)))).toBe(inUtc(at(opens)))
  expect(inUtc(nextClosing(shop, at(time)))).toBe(inUtc(at(closes)))
})

it('what never closes has no next closing, nor opening', () => {
  const always = calendarOf({
    zone: 'UTC',
    open: weekdays,
    holidays: ['2026-11-25'],
    covers: ['2020-01-01', '2026-12-31'],
    hours: [['00:00', '24:00']],
  })
  expect(inUtc(nextClosing(always, Date.parse('2020-01-01T12:00Z')))).toBe('2026-11-25T00:00:00.000Z')
  expect(inUtc(nextOpening(always, Date.parse('2020-01-01T12:00Z')))).toBe('2026-11-26T00:00:00.000Z')
  expect(nextOpening(always, Date.parse('2026-12-01T12:00Z'))).toMatchObject({ code: 'outsideCalendar', path: ['instant'] })
  expect(inUtc(nextClosing(always, Date.parse('2026-12-01T12:00Z')))).toBe('2027-01-01T00:00:00.000Z')
})

it('every question says what is wrong', () => {
  const without = calendarOf({ zone: 'UTC', open: MON_TO_FRI, holidays: [], covers: ['2026-01-01', '2026-12-31'] })
  for (const ask of [isOpenAt, nextOpening, nextClosing]) {
    expect(ask(shop, Number.NaN)).toMatchObject({ code: 'notAnInstant', path: ['instant'] })
    expect(ask(shop, Date.parse('2027-01-02T10:00Z'))).toMatchObject({ code: 'outsideCalendar' })
    expect(ask(without, at('23T10:00'))).toMatchObject({ code: 'noHours' })
    expect(ask(null as never, at('23T10:00'))).toMatchObject({ code: 'notACalendar' })
  }
})
