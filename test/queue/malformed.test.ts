import { expect, it } from 'vitest'
import { isRecord, malformed } from '../../src/queue/malformed.ts'

it('says what should stand where', () => {
  expect(malformed(['data', 'lines', 0], 'a list')).toEqual({
    code: 'malformed',
    clause: null,
    facts: { path: ['data', 'lines', 0], expected: 'a list' },
  })
})

it.each([
  [{}, true],
  [[], true],
  [null, false],
  ['text', false],
  [() => 1, false],
])('%o can be looked into: %s', (value, expected) => expect(isRecord(value)).toBe(expected))
