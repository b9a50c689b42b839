import { describe, expect, it } from 'vitest'
import { packages } from './packages.ts'
import { sourceOf, sourcesUnder } from './source.ts'

it('every package is imported where it lives, and no other is', () => {
  expect(packages(sourcesUnder('src'))).toEqual([])
})

describe('the table knows a good import', () => {
  it.each([
    ['src/kernel/either.ts', 'fp-ts/lib/Either.js'],
    ['src/schema/policy.ts', 'zod/mini'],
    ['src/testing/arbitrary.ts', 'fast-check'],
    ['src/calendar/zone.ts', '@date-fns/tz'],
    ['src/calendar/zone.ts', 'date-fns/addHours'],
  ])('%s: %s', (path, specifier) => expect(packages([sourceOf(path, `import { x } from '${specifier}'`)])).toEqual([]))
})

describe('the table knows a bad import', () => {
  it.each([
    ['fp-ts twice', 'src/value/money.ts', 'fp-ts/lib/Either.js'],
    ['fp-ts by the path that crashes in Node', 'src/kernel/either.ts', 'fp-ts/Either'],
    ['zod in a rule', 'src/rule/payment/terms.ts', 'zod'],
    ['fast-check outside testing', 'src/preset/marketplace.ts', 'fast-check'],
    ['the whole of date-fns', 'src/calendar/zone.ts', 'date-fns'],
    ['Node', 'src/value/day.ts', 'node:fs'],
    ['itself by name', 'src/value/day.ts', 'order-policy'],
    ['a stranger', 'src/value/day.ts', 'lodash'],
  ])('%s', (_, path, specifier) => expect(packages([sourceOf(path, `import { x } from '${specifier}'`)])).toHaveLength(1))
})
