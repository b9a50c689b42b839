import { expect, it } from 'vitest'
import { counted, listed, sentence, unitsInWords } from '../../src/text/phrases.ts'

it('ends a sentence with its clause', () => {
  expect(sentence('it is so', null)).toBe('It is so.')
  expect(sentence('it is so', 'XB-6')).toBe('It is so [XB-6].')
  expect(sentence('it is so', '2.1')).toBe('It is so [2.1].')
})

it.each([
  [[], 'nothing'],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
] as const)('lists %j', (things, words) => {
  expect(listed(things)).toBe(words)
})

it('lists alternatives', () => {
  expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c')
})

it.each([
  [0, 'no units'],
  [1, '1 unit'],
  [2, '2 units'],
])('counts %d', (count, words) => {
  expect(counted(count, 'unit')).toBe(words)
})

it('names units by their lines', () => {
  expect(
    unitsInWords([
      { line: 'mug', quantity: 2 },
      { line: 'lamp', quantity: 1 },
    ]),
  ).toBe('2 × mug and 1 × lamp')
})
