import { expect, it } from 'vitest'
import { withoutPrototype } from '../../src/kernel/withoutPrototype.ts'

it('a table answers to its own words alone', () => {
  const table: { readonly [word: string]: number } = withoutPrototype({ one: 1 })
  expect(['one', 'constructor', 'toString', '__proto__'].map((word) => table[word])).toEqual([1, undefined, undefined, undefined])
})
