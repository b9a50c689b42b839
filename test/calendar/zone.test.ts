import { millisecondsInDay } from 'date-fns/constants'
import { describe, expect, it } from 'vitest'
import { instantShowing, isSkipped, offsetAt, startOfDay, stretchAt, type Zone, zoneOf } from '../../src/calendar/zone.ts'
import { asDay, day, instant, inUtc } from './support.ts'

const HOUR = 3_600_000
const zone = (name: string): Zone => zoneOf(name) ?? expect.fail(name)
const clock = (date: string, time: number) => day(date) * millisecondsInDay + time

describe('zoneOf', () => {
  it.each(['Asia/Tokyo', 'UTC', 'Etc/GMT+12', 'Etc/GMT-5', 'America/Argentina/Buenos_Aires', 'GMT'])('%s', (name) => {
    expect(zoneOf(name)?.name).toBe(name)
    expect(zoneOf(name)).toBe(zoneOf(name))
  })

  it.each(['Asia/Tokio', '', '+09:00', 'Mars/Base+09', 'UTC+09:00', '__proto__', 'toString', 'constructor', '-05'])(
    '%j is none',
    (name) => {
      expect(zoneOf(name)).toBeUndefined()
    },
  )
})

describe('offsetAt', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29T00:59:59.999Z', 1],
    ['Europe/Berlin', '2026-03-29T01:00:00Z', 2],
    ['Asia/Kolkata', '2026-01-01T00:00:00Z', 5.5],
    ['Pacific/Apia', '2011-12-30T09:59:59.999Z', -10],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', 14],
    ['Australia/Lord_Howe', '2026-07-01T00:00:00Z', 10.5],
    ['America/New_York', '1836-01-01T00:00:00Z', -4 - 56 / 60 - 2 / 3600],
    ['America/New_York', '2500-07-01T00:00:00Z', -4],
  ])('%s at %s: %d hours', (name, at, hours) => {
    expect(offsetAt(zone(name), instant(at))).toBe(Math.round(hours * HOUR))
  })

  it('reaches from the first instant to the last', () => {
    expect(offsetAt(zone('UTC'), -8.64e15)).toBe(0)
    expect(offsetAt(zone('Asia/Tokyo'), 8.64e15)).toBe(9 * HOUR)
  })
})

describe('stretchAt', () => {
  it('begins and ends where the clocks change', () => {
    const summer = stretchAt(zone('Europe/Berlin'), instant('2026-03-29T01:00:00Z'))
    expect([inUtc(summer.from), summer.offset]).toEqual(['2026-03-29T01:00:00.000Z', 2 * HOUR])
  })
})

describe('instantShowing', () => {
  it.each([
    ['an ordinary reading', 'Europe/Berlin', '2026-06-01', 12, '2026-06-01T10:00:00.000Z'],
    ['skipped: as much later', 'Europe/Berlin', '2026-03-29', 2.5, '2026-03-29T01:30:00.000Z'],
    ['the first skipped one', 'Europe/Berlin', '2026-03-29', 2, '2026-03-29T01:00:00.000Z'],
    ['just after', 'Europe/Berlin', '2026-03-29', 3, '2026-03-29T01:00:00.000Z'],
    ['shown twice: the earlier', 'Europe/Berlin', '2026-10-25', 2.5, '2026-10-25T00:30:00.000Z'],
    ['half an hour twice', 'Australia/Lord_Howe', '2026-04-05', 1.75, '2026-04-04T14:45:00.000Z'],
    ['on a skipped date', 'Pacific/Apia', '2011-12-30', 12, '2011-12-30T22:00:00.000Z'],
  ])('%s', (_, name, date, hours, expected) => {
    expect(inUtc(instantShowing(zone(name), clock(date, hours * HOUR)))).toBe(expected)
  })
})

describe('startOfDay', () => {
  it.each([
    ['an ordinary day', 'Asia/Tokyo', '2026-11-21', '2026-11-20T15:00:00.000Z'],
    ['midnight skipped by an hour', 'America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
    ['midnight skipped in the middle of the gap', 'America/Scoresbysund', '2024-03-31', '2024-03-31T01:00:00.000Z'],
    ['midnight shown twice', 'America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z'],
    ['clocks back over midnight, into the day before', 'America/Sao_Paulo', '2018-02-18', '2018-02-18T03:00:00.000Z'],
    ['the evening before is shown twice', 'America/Sao_Paulo', '2018-02-17', '2018-02-17T02:00:00.000Z'],
    ['a skipped date: the next one', 'Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'],
    ['the next one itself', 'Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
  ])('%s', (_, name, date, expected) => {
    expect(inUtc(startOfDay(zone(name), day(date)))).toBe(expected)
  })

  it('midnight skipped just before one stretch touches the next', () => {
    const edge = 100 * 2 ** 34
    const midnight = Math.ceil(edge / millisecondsInDay) * millisecondsInDay
    const before = midnight - edge - HOUR / 2
    const after = before + 2 * HOUR
    const change = edge - HOUR / 2
    const leaf = edge + 2 ** 34
    const leaves = new Array(1024)
    leaves[245 + 99] = { from: edge - 2 ** 34, until: change, offset: before, next: { from: change, until: edge, offset: after } }
    leaves[245 + 100] = { from: edge, until: leaf, offset: after }
    expect(startOfDay({ name: 'made up', leaves }, asDay(midnight / millisecondsInDay))).toBe(change)
  })
})

describe('isSkipped', () => {
  it.each([
    ['Pacific/Apia', '2011-12-29', false],
    ['Pacific/Apia', '2011-12-30', true],
    ['Pacific/Apia', '2011-12-31', false],
    ['Pacific/Kwajalein', '1993-08-21', true],
    ['America/Sao_Paulo', '2018-11-04', false],
    ['Asia/Tokyo', '2011-12-30', false],
  ])('%s %s: %s', (name, date, skipped) => {
    expect(isSkipped(zone(name), day(date))).toBe(skipped)
  })
})

it.each([undefined, null, '', 0, {}])('no name is no zone, and not the host’s: %j', (name) => {
  expect(zoneOf(name as never)).toBeUndefined()
})
