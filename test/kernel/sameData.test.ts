import { describe, expect, it } from 'vitest'
import { sameData } from '../../src/kernel/sameData.ts'

describe('the same data', () => {
  it.each<readonly [unknown, unknown]>([
    [null, null],
    [7, 7],
    [Number.NaN, Number.NaN],
    ['a', 'a'],
    [{}, {}],
    [[], []],
    [
      { a: 1, b: [2, { c: null }] },
      { b: [2, { c: null }], a: 1 },
    ],
  ])('%j and %j', (one, other) => {
    expect([sameData(one, other), sameData(other, one)]).toEqual([true, true])
  })
})

describe('other data', () => {
  it.each<readonly [unknown, unknown]>([
    [1, '1'],
    [0, -0],
    [null, {}],
    [null, undefined],
    [[], {}],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 1]],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ a: undefined }, { b: undefined }],
    [{ a: { b: [1] } }, { a: { b: [2] } }],
    [{ toString: 1 }, { a: 1 }],
  ])('%j and %j', (one, other) => {
    expect([sameData(one, other), sameData(other, one)]).toEqual([false, false])
  })
})
