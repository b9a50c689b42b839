import { describe, expect, it } from 'vitest'
import { mirror, type Untested } from './mirror.ts'
import { sourceOf, sourcesUnder } from './source.ts'

/** Files whose values are tested elsewhere, each with the reason. Keep it short. */
const UNTESTED: Untested = {}

it('every source file that defines a value has its test', () => {
  const tests = new Set(sourcesUnder('test').map((source) => source.path))
  expect(mirror(sourcesUnder('src'), tests, UNTESTED)).toEqual([])
})

describe('the mirror', () => {
  const DAY = sourceOf('src/value/day.ts', 'export const dayOf = (iso: string): number => 0')
  const none = new Set<string>()

  it('misses a test', () => {
    expect(mirror([DAY], none, {})).toEqual(['src/value/day.ts:1 has no test (test/value/day.test.ts)'])
  })
  it('is content with a table or with laws', () => {
    expect(mirror([DAY], new Set(['test/value/day.test.ts']), {})).toEqual([])
    expect(mirror([DAY], new Set(['test/value/day.prop.test.ts']), {})).toEqual([])
  })
  it('asks none of types, doors and what is passed on', () => {
    const types = sourceOf('src/value/money.ts', 'export type Money = number\nconst hidden = 1')
    const door = sourceOf('src/index.ts', 'export const version = 1')
    const passedOn = sourceOf('src/kernel/either.ts', "export { left } from 'fp-ts/lib/Either.js'")
    expect(mirror([types, door, passedOn], none, {})).toEqual([])
  })
  it('accepts an excuse, and refuses one that is no longer needed', () => {
    const excuse = { 'src/value/day.ts': 'the calendar tests it' }
    expect(mirror([DAY], none, excuse)).toEqual([])
    expect(mirror([DAY], new Set(['test/value/day.test.ts']), excuse)).toEqual([
      'src/value/day.ts:1 is excused from having a test, and needs no excuse',
    ])
  })
})
