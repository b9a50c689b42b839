import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cut, percentOf } from '../../src/value/money.ts'

const amount = fc.oneof(fc.nat(), fc.maxSafeNat(), fc.constant(Number.MAX_SAFE_INTEGER))
const hundredths = fc.integer({ min: 0, max: 10_000 })

it('a share is exact to the minor unit, half upwards, also of the largest amount', () => {
  fc.assert(
    fc.property(amount, hundredths, (whole, share) => {
      expect(BigInt(percentOf(whole, share / 100))).toBe((BigInt(whole) * BigInt(share) + 5_000n) / 10_000n)
    }),
  )
})

it('a share of more is no less', () => {
  fc.assert(
    fc.property(amount, amount, hundredths, (one, other, share) => {
      const [less, more] = one < other ? [one, other] : [other, one]
      expect(percentOf(less, share / 100)).toBeLessThanOrEqual(percentOf(more, share / 100))
    }),
  )
})

const cutting = fc
  .tuple(amount, fc.integer({ min: 1, max: 1_000_000 }))
  .chain(([whole, parts]) => fc.tuple(fc.constant(whole), fc.constant(parts), fc.integer({ min: 0, max: parts - 1 })))

it('parts differ by at most one, never grow, and add up to the whole', () => {
  fc.assert(
    fc.property(cutting, ([whole, parts, taken]) => {
      const part = cut(whole, parts, taken + 1) - cut(whole, parts, taken)
      const least = Math.floor(whole / parts)
      expect([least, least + 1]).toContain(part)
      expect(cut(whole, parts, 1)).toBeGreaterThanOrEqual(part)
      expect(cut(whole, parts, 0)).toBe(0)
      expect(cut(whole, parts, parts)).toBe(whole)
    }),
  )
})
