import { expect, it } from 'vitest'
import { hashOf } from '../../src/queue/hashOf.ts'

it('is a small whole number, the same everywhere', () => {
  expect([hashOf(''), hashOf('A-1'), hashOf('A-2')]).toEqual([0x811c9dc5 >>> 1, hashOf('A-1'), hashOf('A-2')])
  expect(hashOf('A-1')).not.toBe(hashOf('A-2'))
  for (const text of ['', 'a', 'ü', '注文'])
    expect(Number.isInteger(hashOf(text)) && hashOf(text) >= 0 && hashOf(text) < 2 ** 31).toBe(true)
})

it('spreads the ids of a shop: of ten thousand, few share one', () => {
  const hashes = new Set(Array.from({ length: 10_000 }, (_, index) => hashOf(`order-${index}`)))
  expect(hashes.size).toBeGreaterThan(9_990)
})
