import { describe, expect, it } from 'vitest'
import { cut, percentOf, totalOf } from '../../src/value/money.ts'

const MOST = Number.MAX_SAFE_INTEGER

describe('percentOf', () => {
  it.each([
    [9_999, 50, 5_000],
    [9_999, 0, 0],
    [9_999, 100, 9_999],
    [1, 49.99, 0],
    [1, 50, 1],
    [10_001, 33.33, 3_333],
    [100, 0.29, 0],
    [1_000, 0.29, 3],
    [MOST, 100, MOST],
    [MOST, 50, (MOST + 1) / 2],
  ])('of %d, %d %% is %d', (amount, share, part) => expect(percentOf(amount, share)).toBe(part))
})

describe('cut', () => {
  it.each([
    [167, 2, [84, 83]],
    [100, 3, [34, 33, 33]],
    [101, 3, [34, 34, 33]],
    [2, 3, [1, 1, 0]],
    [0, 2, [0, 0]],
    [MOST, 2, [(MOST + 1) / 2, (MOST - 1) / 2]],
  ])('of %d into %d: %j, the odd ones first', (amount, parts, expected) => {
    expect(expected.map((_, index) => cut(amount, parts, index + 1) - cut(amount, parts, index))).toEqual(expected)
  })
})

it('lines cost their prices and the shipping', () => {
  expect([totalOf([{ price: 1 }, { price: 20 }], 300), totalOf([], 0)]).toEqual([321, 0])
})
