import { describe, expect, it } from 'vitest'
import type { Order } from '../../src/order/order.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { hostMistake } from '../../src/workflow/hostMistake.ts'
import { marketplace } from '../../src/preset/index.ts'
import { aSale } from '../support/sales.ts'

const policy: Policy = { ...marketplace, id: 'shop', version: 1 }

describe('a mistake of the host', () => {
  it.each<readonly [string, Order]>([
    ['terms of another shop', aSale({ policy: { id: 'other', version: 1 } })],
    ['terms of another version', aSale({ policy: { id: 'shop', version: 2 } })],
    ['terms that do not know the kind', aSale({ kind: 'backorder' })],
  ])('%s', (_, order) => {
    expect(hostMistake(policy, order, 0)).toMatchObject({ code: 'otherTerms', facts: { given: { id: 'shop', version: 1 } } })
  })
  it('no instant', () => expect(hostMistake(policy, aSale(), Number.NaN)).toMatchObject({ code: 'badInstant' }))
  it('other terms first', () => {
    expect(hostMistake(policy, aSale({ policy: { id: 'other', version: 1 } }), Number.NaN)).toMatchObject({ code: 'otherTerms' })
  })
  it('none', () => {
    expect(hostMistake(policy, aSale(), 0)).toBeNull()
    expect(hostMistake(policy, { is: 'unplaced' }, 0)).toBeNull()
  })
})
