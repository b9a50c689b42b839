import { millisecondsInDay } from 'date-fns/constants'
import { tzOffset } from '@date-fns/tz/tzOffset'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { instantShowing, offsetAt, startOfDay, zoneOf } from '../../src/calendar/zone.ts'
import { plusDays } from '../../src/value/day.ts'
import { zoneName } from './arbitraries.ts'
import { asDay, instant } from './support.ts'

const zone = zoneName.map((name) => zoneOf(name) ?? expect.fail(name))
const between1975And2100 = fc.integer({ min: instant('1975-01-01T00:00Z'), max: instant('2100-01-01T00:00Z') })

/** Instants near clock changes, which a look at random seldom meets. */
const nearMidYear = between1975And2100.map((at) => Math.round(at / 3_600_000) * 3_600_000)

it('the table agrees with its source', () => {
  fc.assert(
    fc.property(zone, fc.oneof(between1975And2100, nearMidYear), (of, at) => {
      expect(offsetAt(of, at)).toBe(tzOffset(of.name, new Date(at)) * 60_000)
    }),
    { numRuns: 300 },
  )
})

it('the table agrees with its source twelve hours by twelve hours, so that no change is missed', () => {
  for (const name of [
    'Europe/Berlin',
    'America/Sao_Paulo',
    'Africa/Casablanca',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Asia/Gaza',
  ]) {
    const of = zoneOf(name) ?? expect.fail(name)
    for (let at = instant('1985-01-01T00:00Z'); at < instant('2040-01-01T00:00Z'); at += 43_200_000) {
      if (offsetAt(of, at) !== tzOffset(name, new Date(at)) * 60_000) expect.fail(`${name} ${at}`)
    }
  }
})

it('what clocks show leads back to the instant, or to the earlier one that shows the same', () => {
  fc.assert(
    fc.property(zone, between1975And2100, (of, at) => {
      const local = at + offsetAt(of, at)
      const back = instantShowing(of, local)
      expect(back + offsetAt(of, back)).toBe(local)
      expect(back).toBeLessThanOrEqual(at)
    }),
  )
})

it('a day begins at the first instant at which clocks show it, or a later date', () => {
  fc.assert(
    fc.property(zone, fc.integer({ min: 2000, max: 40_000 }).map(asDay), (of, day) => {
      const start = startOfDay(of, day)
      const dayOn = (at: number) => Math.floor((at + offsetAt(of, at)) / millisecondsInDay)
      expect(dayOn(start)).toBeGreaterThanOrEqual(day)
      expect(dayOn(start - 1)).toBeLessThan(day)
    }),
  )
})

it('days begin one after the other', () => {
  fc.assert(
    fc.property(zone, fc.integer({ min: 2000, max: 40_000 }).map(asDay), (of, day) => {
      expect(startOfDay(of, plusDays(day, 1))).toBeGreaterThanOrEqual(startOfDay(of, day))
    }),
  )
})
