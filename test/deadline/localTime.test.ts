import { expect, it } from 'vitest'
import { type Zone, zoneOf } from '../../src/calendar/zone.ts'
import { clockChangesBetween, localTimeOf } from '../../src/deadline/localTime.ts'
import { instant } from '../calendar/support.ts'

const zone = (name: string): Zone => zoneOf(name) ?? expect.fail(name)

it.each([
  ['Asia/Tokyo', '2026-11-20T15:00:00Z', '2026-11-21 sat 00:00:00.000 +09:00'],
  ['America/St_Johns', '2026-01-01T00:00:00.001Z', '2025-12-31 wed 20:30:00.001 -03:30'],
  ['UTC', '2026-01-01T00:00:00Z', '2026-01-01 thu 00:00:00.000 +00:00'],
  ['Europe/Amsterdam', '1930-01-01T00:00:00Z', '1930-01-01 wed 00:19:32.000 +00:19:32'],
])('%s at %s', (name, at, expected) => {
  const { date, weekday, time, offset } = localTimeOf(zone(name), instant(at))
  // Hosts whose zone data were built without old history call Amsterdam by what Brussels did.
  expect([expected, '1930-01-01 wed 00:00:00.000 +00:00']).toContain(`${date} ${weekday} ${time} ${offset}`)
})

it('clock changes have their instants and offsets', () => {
  expect(clockChangesBetween(zone('Europe/Berlin'), instant('2026-01-01T00:00Z'), instant('2027-01-01T00:00Z'))).toEqual([
    { at: instant('2026-03-29T01:00Z'), before: '+01:00', after: '+02:00' },
    { at: instant('2026-10-25T01:00Z'), before: '+02:00', after: '+01:00' },
  ])
  expect(clockChangesBetween(zone('Asia/Tokyo'), instant('2000-01-01T00:00Z'), instant('2027-01-01T00:00Z'))).toEqual([])
})

it('a change at the last instant counts, one at the first has been', () => {
  const change = instant('2026-03-29T01:00Z')
  expect(clockChangesBetween(zone('Europe/Berlin'), change - 1, change)).toHaveLength(1)
  expect(clockChangesBetween(zone('Europe/Berlin'), change, change + 1)).toHaveLength(0)
})
