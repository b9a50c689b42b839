import { expect, it } from 'vitest'
import { isQuantity } from '../../src/queue/isQuantity.ts'

it.each([
  [1, true],
  [Number.MAX_SAFE_INTEGER, true],
  [Number.MAX_SAFE_INTEGER + 1, false],
  [0, false],
  [-1, false],
  [0.5, false],
  [Number.NaN, false],
])('%d is a quantity: %s', (quantity, expected) => expect(isQuantity(quantity)).toBe(expected))
