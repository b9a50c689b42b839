import { expect, it } from 'vitest'
import { names } from '../../../src/text/english/names.ts'

/** The tables whose entries are words: of the others, each entry is a function of a number. */
const words = Object.entries(names).flatMap(([table, entries]) =>
  typeof entries === 'function'
    ? []
    : Object.entries(entries).flatMap(([code, name]) => (typeof name === 'string' ? [[`${table}.${code}`, name] as const] : [])),
)

it('has words, and not codes, for everything in every table', () => {
  expect(words.length).toBeGreaterThan(90)
  for (const [where, name] of words) {
    expect(name, where).toMatch(/^[A-Z]?[a-z’ -]+$/)
    expect(name, where).not.toMatch(/[a-z][A-Z]/)
  }
})

it('counts units', () => {
  expect(names.units(2, 'mug')).toBe('2 × mug')
})
