import { describe, expect, it } from 'vitest'
import { policyOf } from '../../src/policy/policyOf.ts'
import { marketplace } from '../../src/preset/index.ts'
import { aSale, anInquiry } from '../support/sales.ts'

const one = { ...marketplace, id: 'shop', version: 1 }
const two = { ...one, version: 2 }
const VERSIONS = [
  { from: 200, policy: two },
  { from: 100, policy: one },
]

describe('the version an order was placed under', () => {
  it.each([aSale(), anInquiry()])('is its own, whatever is in force', (order) => expect(policyOf(VERSIONS, order)).toBe(one))
  it('is none where it is not among them', () => {
    expect(policyOf(VERSIONS, aSale({ policy: { id: 'shop', version: 3 } }))).toBeNull()
    expect(policyOf(VERSIONS, aSale({ policy: { id: 'other', version: 1 } }))).toBeNull()
    expect(policyOf(VERSIONS, { is: 'unplaced' })).toBeNull()
  })
})
