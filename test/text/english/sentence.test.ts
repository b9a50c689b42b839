import { expect, it } from 'vitest'
import { sentence } from '../../../src/text/english/sentence.ts'

it.each([
  ['it is so', null, 'It is so.'],
  ['it is so', 'XB-6', 'It is so [XB-6].'],
  ['“mug” is so', null, '“mug” is so.'],
  // Where the shop's own words end it.
  ['it has changed: the lid is wood.', null, 'It has changed: the lid is wood.'],
  ['it has changed: the lid is wood.', 'PRE-4', 'It has changed: the lid is wood [PRE-4].'],
  ['it has changed: new!', null, 'It has changed: new!'],
] as const)('%s, %s', (phrase, clause, words) => {
  expect(sentence(phrase, clause)).toBe(words)
})
