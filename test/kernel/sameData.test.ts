import { describe, expect, it } from 'vitest'
import { sameData } from '../../src/kernel/sameData.ts'

describe('the same data', () => {
  it.each<readonly [string, unknown, unknown]>([
    ['nothing', null, null],
    ['a number', 1, 1],
    ['a number that is none', Number.NaN, Number.NaN],
    ['a word', 'a', 'a'],
    ['fields, in whichever order', { a: 1, b: [2, { c: null }] }, { b: [2, { c: null }], a: 1 }],
    ['no field', {}, {}],
    ['no entry', [], []],
  ])('%s', (_, one, other) => expect(sameData(one, other)).toBe(true))
})

describe('other data', () => {
  it.each<readonly [string, unknown, unknown]>([
    ['another number', 1, 2],
    ['a number as a word', 1, '1'],
    ['a number, and something without fields', 1, {}],
    ['a word, and its letters as fields', 'a', { 0: 'a' }],
    ['nothing, and something without fields', null, {}],
    ['another value deep inside', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
    ['a field more', { a: 1 }, { a: 1, b: 2 }],
    ['a field of another name', { a: undefined }, { b: undefined }],
    ['a name that every object has', { toString: 1 }, { a: 1 }],
    ['another order of entries', [1, 2], [2, 1]],
    ['a list, and fields that are called like its places', ['a'], { 0: 'a' }],
    ['a list and no field', [], {}],
  ])('%s', (_, one, other) => {
    expect(sameData(one, other)).toBe(false)
    expect(sameData(other, one)).toBe(false)
  })
})
