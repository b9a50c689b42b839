import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../src/order/fingerprintOf.ts'

describe('a fingerprint', () => {
  it('is the same for the same data, in whichever order its fields stand', () => {
    const one = { street: '1 High St', city: 'Springfield', lines: [1, { a: null }] }
    const other = { lines: [1, { a: null }], city: 'Springfield', unit: undefined, street: '1 High St' }
    expect(fingerprintOf(one)).toBe(fingerprintOf(other))
  })
  it('does not change: it is stored', () => {
    expect(fingerprintOf([{ street: '1 High St' }, {}, [], false, [null, [{}]]])).toBe('794624086')
  })
  it('is short, however much there is', () => {
    expect(fingerprintOf({ street: 'x'.repeat(100_000) }).length).toBeLessThanOrEqual(10)
  })
  it.each<readonly [string, unknown, unknown]>([
    ['a letter', '1 High St', '2 High St'],
    ['what is exchanged between two fields', { a: 'x', b: 'y' }, { a: 'y', b: 'x' }],
    ['where one field ends', { a: 'xy', b: '' }, { a: 'x', b: 'y' }],
    ['where one entry ends', ['xy', ''], ['x', 'y']],
    ['the order of entries', ['x', 'y'], ['y', 'x']],
    ['an entry more', [], ['']],
    ['a list in a list', [['x'], []], [[], ['x']]],
    ['a field that is empty', {}, { a: '' }],
    ['a word and a number', '1', 1],
    ['a word and yes', 'true', true],
    ['nothing and a word', null, 'null'],
    ['a list and its places', ['x'], { 0: 'x' }],
    ['no entry and no field', [], {}],
    ['two fields that are alike, and none', { a: 'x', b: 'x' }, {}],
  ])('tells apart %s', (_, one, other) => expect(fingerprintOf(one)).not.toBe(fingerprintOf(other)))

  it('of a hundred thousand addresses has few twice', () => {
    const prints = Array.from({ length: 100_000 }, (_, number) =>
      fingerprintOf({ street: `${number} High St`, city: 'Springfield' }),
    )
    // Of 2^32 numbers, a hundred thousand drawn at random meet once or twice.
    expect(new Set(prints).size).toBeGreaterThan(prints.length - 10)
  })
})
