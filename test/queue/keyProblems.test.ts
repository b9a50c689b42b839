import { expect, it } from 'vitest'
import { keyProblems } from '../../src/queue/keyProblems.ts'

it.each([
  { since: 0, sequence: 0 },
  { since: -1, sequence: -3 },
  { since: 8_640_000_000_000_000, sequence: Number.MAX_SAFE_INTEGER },
])('%j is a key', (key) => expect(keyProblems(key)).toEqual([]))

it.each([
  { since: 0.5, sequence: 0 },
  { since: 8_640_000_000_000_001, sequence: 0 },
  { since: 0, sequence: 0.5 },
  { since: 0, sequence: 2 ** 53 },
  { since: Number.NaN, sequence: Number.NaN },
])('%j is not, and is shown as it is', (key) => {
  expect(keyProblems(key)).toEqual([{ code: 'badKey', clause: null, facts: key }])
})
