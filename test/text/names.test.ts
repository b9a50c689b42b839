import { expect, it } from 'vitest'
import * as names from '../../src/text/names.ts'

const { goodwillOn, ...tables } = names

it('has words, and no code, for everything in every table', () => {
  for (const [table, words] of Object.entries(tables))
    for (const [code, name] of Object.entries(words)) {
      expect(name, `${table}.${code}`).toMatch(/^[a-z’ -]+$/)
      expect(name, `${table}.${code}`).not.toMatch(/[a-z][A-Z]/)
    }
})

it('says what goodwill is on', () => {
  expect(goodwillOn('shipping')).toBe('the shipping')
  expect(goodwillOn({ line: 'L1' })).toBe('line L1')
})
