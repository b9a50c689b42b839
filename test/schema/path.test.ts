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

it('what was found is shown by its beginning', () => {
  const long = 'x'.repeat(201)
  const start = `${'x'.repeat(200)}…`
  expect([foundAt(long, []), foundAt(long.slice(1), [])]).toEqual([start, long.slice(1)])
  expect(foundAt([long], [])).toEqual([start])
  expect(foundAt({ [long]: long }, [])).toEqual({ [start]: start })

  const parts = Array.from({ length: 21 }, (_, index) => index)
  expect([foundAt(parts.slice(1), []), foundAt(parts, [])]).toEqual([parts.slice(1), [...parts.slice(0, 20), '…']])
  const byKey = Object.fromEntries(parts.map((part) => [`k${part}`, part]))
  const { k20, ...twenty } = byKey
  expect([foundAt(twenty, []), foundAt(byKey, [])]).toEqual([twenty, { ...twenty, '…': '…' }])
})
