import { describe, expect, it } from 'vitest'
import { diceOf } from '../../src/testing/dice.ts'

const rolls = (seed: number, most: number): readonly number[] => {
  const dice = diceOf(seed)
  return Array.from({ length: 2_000 }, () => dice.upTo(most))
}

describe('dice', () => {
  it('roll the same from the same seed, and otherwise from the next', () => {
    expect(rolls(7, 99)).toEqual(rolls(7, 99))
    expect(rolls(7, 99)).not.toEqual(rolls(8, 99))
  })
  it('reach every number up to the most, and none beyond', () => {
    expect([...new Set(rolls(1, 5))].sort()).toEqual([0, 1, 2, 3, 4, 5])
    expect(new Set(rolls(1, 0))).toEqual(new Set([0]))
  })
  it('reach far, to the millisecond', () => {
    const far = rolls(3, 10 ** 12)
    expect(new Set(far).size).toBe(far.length)
    expect(Math.max(...far)).toBeGreaterThan(0.99 * 10 ** 12)
  })
  it('fall once in so many times, about', () => {
    const dice = diceOf(1)
    const fallen = Array.from({ length: 10_000 }, () => dice.once(10)).filter((fell) => fell).length
    expect(fallen).toBeGreaterThan(800)
    expect(fallen).toBeLessThan(1_200)
  })
  it('choose among what is given', () => {
    const dice = diceOf(5)
    expect(new Set(Array.from({ length: 200 }, () => dice.of(['a', 'b', 'c'])))).toEqual(new Set(['a', 'b', 'c']))
  })
})
