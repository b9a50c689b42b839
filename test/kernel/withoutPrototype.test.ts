import { expect, it } from 'vitest'
import { withoutPrototype } from '../../src/kernel/withoutPrototype.ts'

it('a table answers to its own words alone', () => {
  const table: { readonly [word: string]: number } = withoutPrototype({ one: 1 })
  expect([table['one'], table['constructor'], table['toString'], table['__proto__']]).toEqual([
    1,
    undefined,
    undefined,
    undefined,
  ])
})
