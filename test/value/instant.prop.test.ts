import fc from 'fast-check'
import { expect, it } from 'vitest'
import { instantOf, isoOfInstant } from '../../src/value/instant.ts'

it('an instant written and read is the same instant', () => {
  fc.assert(
    fc.property(fc.integer({ min: -6e13, max: 2.5e14 }), (instant) => {
      expect(instantOf(isoOfInstant(instant))).toBe(instant)
    }),
  )
})

it('an instant is written as the language writes it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (instant) => {
      expect(isoOfInstant(instant)).toBe(new Date(instant).toISOString())
    }),
  )
})

it('an offset says how far a clock is ahead of UTC', () => {
  const offset = fc.record({ hours: fc.integer({ min: 0, max: 14 }), minutes: fc.integer({ min: 0, max: 59 }) })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), offset, fc.boolean(), (instant, { hours, minutes }, ahead) => {
      const shift = (ahead ? 1 : -1) * (hours * 60 + minutes) * 60_000
      const pad = (n: number) => String(n).padStart(2, '0')
      const clock = new Date(instant + shift).toISOString().slice(0, -1)
      expect(instantOf(`${clock}${ahead ? '+' : '-'}${pad(hours)}:${pad(minutes)}`)).toBe(instant)
    }),
  )
})
