import { describe, expect, it } from 'vitest'
import { policyAt } from '../../src/policy/policyAt.ts'
import { marketplace } from '../../src/preset/index.ts'

const one = { ...marketplace, id: 'shop', version: 1 }
const two = { ...one, version: 2 }
const VERSIONS = [
  { from: 200, policy: two },
  { from: 100, policy: one },
]

describe('the version in force', () => {
  it.each([
    [99, null],
    [100, one],
    [199, one],
    [200, two],
    [9_999, two],
  ])('at %d', (instant, policy) => expect(policyAt(VERSIONS, instant)).toBe(policy))

  it('is the last listed, of two from the same instant', () => {
    expect(
      policyAt(
        [
          { from: 0, policy: one },
          { from: 0, policy: two },
        ],
        0,
      ),
    ).toBe(two)
  })
  it('is none among none', () => expect(policyAt([], 0)).toBeNull())
})
