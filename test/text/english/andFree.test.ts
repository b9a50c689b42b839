import { expect, it } from 'vitest'
import { marketplace } from '../../../src/preset/marketplace.ts'
import { andFree, andTheyAreFree } from '../../../src/text/english/andFree.ts'
import { english } from '../../../src/text/english/english.ts'
import { sayOf } from '../../../src/text/sayOf.ts'

const say = sayOf(marketplace, english, {})
const ONE = [{ line: 'L1', quantity: 1 }]
const TWO = [{ line: 'L1', quantity: 2 }]
const BOTH = [...ONE, { line: 'L2', quantity: 1 }]

it.each([
  [[], ''],
  [ONE, ', and 1 × L1 is available for other orders'],
  [TWO, ', and 2 × L1 are available for other orders'],
  [BOTH, ', and 1 × L1 and 1 × L2 are available for other orders'],
])('%j', (released, words) => {
  expect(andFree(released, say)).toBe(words)
})

it.each([
  [ONE, [], ''],
  [ONE, ONE, '. It is available for other orders'],
  [BOTH, BOTH, '. They are available for other orders'],
  [TWO, ONE, ', and 1 × L1 is available for other orders'],
])('of %j, %j are released', (named, released, words) => {
  expect(andTheyAreFree(named, released, say)).toBe(words)
})
