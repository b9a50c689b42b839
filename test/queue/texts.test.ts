import { describe, expect, it } from 'vitest'
import { compareTexts, hashOf } from '../../src/queue/texts.ts'

/** FNV-1a over UTF-16 code units, worked out with whole numbers of any size. */
const expected = (text: string): number => {
  let hash = 0x811c9dc5n
  for (let index = 0; index < text.length; index++) hash = ((hash ^ BigInt(text.charCodeAt(index))) * 0x01000193n) % 2n ** 32n
  return Number(hash / 2n)
}

describe('the hash of a text', () => {
  it('is a small whole number, the same everywhere: trees and ids that are stored hold it', () => {
    expect([hashOf(''), hashOf('a'), hashOf('A-1')]).toEqual([0x811c9dc5 >>> 1, 0xe40c292c >>> 1, 531_142_547])
    for (const text of ['A-2', 'order-7/L1/customer/c1', 'ü', '注文', '😀'.repeat(40)]) expect(hashOf(text)).toBe(expected(text))
    for (const text of ['', 'a', 'ü', '注文'])
      expect(Number.isInteger(hashOf(text)) && hashOf(text) >= 0 && hashOf(text) < 2 ** 31).toBe(true)
  })

  it('spreads the ids of a shop: of ten thousand, few share one', () => {
    const hashes = new Set(Array.from({ length: 10_000 }, (_, index) => hashOf(`order-${index}`)))
    expect(hashes.size).toBeGreaterThan(9_990)
  })
})

it.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['B', 'a', -1],
  ['10', '9', -1],
])('%s and %s: %d', (one, other, expected) => expect(compareTexts(one, other)).toBe(expected))
