import { expect, it } from 'vitest'
import { list } from '../../../src/text/english/list.ts'

it.each([
  [[], 'and', 'nothing'],
  [['a'], 'and', 'a'],
  [['a', 'b'], 'and', 'a and b'],
  [['a', 'b', 'c'], 'and', 'a, b and c'],
  [['a', 'b', 'c'], 'or', 'a, b or c'],
] as const)('lists %j with %s', (things, word, words) => {
  expect(list(things, word)).toBe(words)
})
