import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../src/calendar/calendarOf.ts'
import {
  businessDaysBetween,
  type ClockConvention,
  coverageLeft,
  dateAt,
  dayAt,
  endOf,
  instantAt,
  startOf,
} from '../../src/calendar/instants.ts'
import { asDay, day, inUtc, TOKYO_2026 } from './support.ts'

const tokyo = calendarOf(TOKYO_2026)
const inZone = (zone: string) => calendarOf({ ...TOKYO_2026, zone })
const berlin = inZone('Europe/Berlin')

describe('dayAt and dateAt', () => {
  it.each([
    ['Asia/Tokyo', '2026-11-20T14:59:59.999Z', '2026-11-20'],
    ['Asia/Tokyo', '2026-11-20T15:00Z', '2026-11-21'],
    ['Pacific/Apia', '2011-12-30T09:59:59.999Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00Z', '2011-12-31'],
    // The clocks went back from 00:01 to 23:01: what had begun stays begun.
    ['America/St_Johns', '2010-11-07T02:30Z', '2010-11-07'],
    ['America/St_Johns', '2010-11-07T02:29:59.999Z', '2010-11-06'],
    ['America/St_Johns', '2010-11-07T02:45Z', '2010-11-07'],
  ])('in %s, %s is on %s', (zone, at, date) => {
    expect(dateAt(inZone(zone), Date.parse(at))).toBe(date)
    expect(dayAt(inZone(zone), Date.parse(at))).toBe(day(date))
  })

  it('of no instant is an issue', () => {
    expect(dayAt(tokyo, Number.NaN)).toMatchObject({ code: 'notAnInstant', path: ['instant'] })
    expect(dateAt(null as never, 0)).toMatchObject({ code: 'notACalendar' })
  })
})

describe('startOf and endOf', () => {
  it('are instants, the end that of the next start', () => {
    expect(startOf(tokyo, '2026-11-21')).toBe(Date.parse('2026-11-20T15:00Z'))
    expect(endOf(tokyo, day('2026-11-21'))).toBe(Date.parse('2026-11-21T15:00Z'))
    expect(endOf(inZone('America/Sao_Paulo'), '2018-11-03')).toBe(Date.parse('2018-11-04T03:00Z'))
    expect(startOf(tokyo, '2030-01-01')).toBe(Date.parse('2029-12-31T15:00Z'))
  })

  it('of no day are issues', () => {
    expect(startOf(tokyo, '2026-02-30')).toMatchObject({ code: 'notADate', path: ['day'] })
    expect(endOf(tokyo, asDay(0.5))).toMatchObject({ code: 'notADay', path: ['day'] })
    expect(endOf(tokyo, asDay(100_000_000))).toMatchObject({ code: 'notAnInstant', path: ['day'] })
    expect(endOf({} as never, '2026-01-01')).toMatchObject({ code: 'notACalendar' })
  })
})

describe('instantAt', () => {
  it.each<readonly [string, string, ClockConvention | undefined, string]>([
    ['Asia/Tokyo', '2026-11-20T17:30', undefined, '2026-11-20T08:30:00.000Z'],
    ['Europe/Berlin', '2026-03-29T02:30', undefined, '2026-03-29T01:30:00.000Z'],
    ['Europe/Berlin', '2026-03-29T02:30', { skipped: 'later' }, '2026-03-29T01:30:00.000Z'],
    ['Europe/Berlin', '2026-03-29T02:30', { skipped: 'earlier' }, '2026-03-29T00:30:00.000Z'],
    ['Europe/Berlin', '2026-03-29T02:30', { skipped: 'refuse' }, 'notATime'],
    ['Europe/Berlin', '2026-10-25T02:30', undefined, '2026-10-25T00:30:00.000Z'],
    ['Europe/Berlin', '2026-10-25T02:30', { twice: 'later' }, '2026-10-25T01:30:00.000Z'],
    ['Europe/Berlin', '2026-10-25T02:30', { twice: 'refuse' }, 'notATime'],
    ['Europe/Berlin', '2026-10-25T03:00', { twice: 'refuse', skipped: 'refuse' }, '2026-10-25T02:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', { skipped: 'earlier' }, '2026-10-03T15:15:00.000Z'],
    ['Pacific/Apia', '2011-12-30T12:00', undefined, '2011-12-30T22:00:00.000Z'],
  ])('in %s, %s with %j', (zone, wallTime, convention, expected) => {
    expect(inUtc(instantAt(inZone(zone), wallTime, convention))).toBe(expected)
  })

  it.each([
    [null, ['convention']],
    ['later', ['convention']],
    [{ skip: 'later' }, ['convention', 'skip']],
    [{ twice: 'second' }, ['convention', 'twice']],
  ])('%j is not a convention', (convention, path) => {
    expect(instantAt(berlin, '2026-03-29T12:00', convention as never)).toMatchObject({ code: 'notAnOption', path })
  })

  it('of no time is an issue', () => {
    const issue = { code: 'notATime', path: ['wallTime'] }
    expect(instantAt(berlin, '2026-11-20T17:30Z')).toMatchObject(issue)
    expect(instantAt(berlin, null as never)).toMatchObject(issue)
    expect(instantAt(null as never, '2026-11-20T17:30')).toMatchObject({ code: 'notACalendar' })
  })
})

describe('businessDaysBetween', () => {
  const at = (time: string) => Date.parse(`2026-11-${time}:00+09:00`)

  it.each([
    [at('20T17:30'), at('25T09:00'), undefined, 2],
    [at('25T09:00'), at('20T17:30'), undefined, -2],
    [at('20T00:00'), at('20T23:59'), undefined, 0],
    [at('20T00:00'), at('20T23:59'), 'both', 1],
    [at('20T17:30'), at('25T09:00'), 'both', 3],
    [at('20T17:30'), at('25T09:00'), 'start', 2],
    [at('20T17:30'), at('25T09:00'), 'neither', 1],
  ] as const)('from %i to %i, counting %s: %i', (from, until, counted, count) => {
    expect(businessDaysBetween(tokyo, from, until, counted)).toBe(count)
  })

  it('says what is wrong', () => {
    expect(businessDaysBetween(tokyo, Number.NaN, 0)).toMatchObject({ code: 'notAnInstant', path: ['from'] })
    expect(businessDaysBetween(tokyo, 0, 0.5)).toMatchObject({ code: 'notAnInstant', path: ['until'] })
    expect(businessDaysBetween(tokyo, 0, 0)).toMatchObject({ code: 'outsideCalendar' })
    expect(businessDaysBetween(tokyo, 0, 0, 'all' as never)).toMatchObject({ code: 'outsideCalendar' })
    expect(businessDaysBetween(tokyo, at('20T00:00'), at('20T00:00'), 'all' as never)).toMatchObject({ code: 'notAnOption' })
  })
})

it.each([
  ['2026-12-01T09:00:00+09:00', 30],
  ['2026-12-31T23:59:59+09:00', 0],
  ['2027-01-01T00:00:00+09:00', -1],
])('at %s the lists last for %i more days', (at, left) => expect(coverageLeft(tokyo, Date.parse(at))).toBe(left))

it('no coverage is left of nothing', () => {
  expect(coverageLeft(tokyo, Number.NaN)).toMatchObject({ code: 'notAnInstant' })
  expect(coverageLeft(undefined as never, 0)).toMatchObject({ code: 'notACalendar' })
})
