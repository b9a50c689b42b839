import { expect, it } from 'vitest'
import { foundAt, isWithin, valueAt } from '../../src/schema/path.ts'

const DATA = { a: [{ b: 1, c: { d: [2] } }] }

it('a place leads to what stands there', () => {
  expect(valueAt(DATA, ['a', 0, 'b'])).toBe(1)
  expect(valueAt(DATA, [])).toBe(DATA)
  expect(valueAt(DATA, ['a', 1, 'b'])).toBeUndefined()
  expect(valueAt(DATA, ['toString'])).toBeUndefined()
})

it('what was found is shown to its outermost level', () => {
  expect(foundAt(DATA, ['a', 0])).toEqual({ b: 1, c: '{…}' })
  expect(foundAt(DATA, ['a', 0, 'c'])).toEqual({ d: '[…]' })
  expect(foundAt(DATA, ['a', 0, 'c', 'd'])).toEqual([2])
  expect(foundAt(DATA, ['a', 0, 'b'])).toBe(1)
})

it('a place is within another, or is it', () => {
  expect(isWithin(['a', 0], ['a'])).toBe(true)
  expect(isWithin(['a'], ['a'])).toBe(true)
  expect(isWithin(['a'], ['a', 0])).toBe(false)
  expect(isWithin(['b', 0], ['a'])).toBe(false)
})
