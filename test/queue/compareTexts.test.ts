import { expect, it } from 'vitest'
import { compareTexts } from '../../src/queue/compareTexts.ts'

it.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['B', 'a', -1],
  ['10', '9', -1],
])('%s and %s: %d', (one, other, expected) => expect(compareTexts(one, other)).toBe(expected))
