import { describe, expect, it } from 'vitest'
import { namesAsked } from '../../src/policy/namesAsked.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { crossBorderPlatform, importer, marketplace, preOrderStore } from '../../src/preset/index.ts'

describe('the names that terms ask for', () => {
  it('are those of every case', () => {
    expect(namesAsked(crossBorderPlatform).regions).toEqual(['BR'])
    const refunds: Policy['refunds'] = [
      { clause: 'T-1', when: { region: { not: ['US'] }, plan: ['card', 'konbini'], group: 'trade' }, within: { days: 1 } },
      { clause: 'T-1', when: { region: ['BR', 'US'], shippingMethod: 'courier' }, within: { days: 1 } },
      { clause: 'T-1', within: { days: 2 } },
    ]
    expect(namesAsked({ ...marketplace, refunds })).toEqual({
      regions: ['US', 'BR'],
      plans: ['card', 'konbini'],
      groups: ['trade'],
      shippingMethods: ['courier'],
      marks: [],
      details: [],
      agreements: [],
    })
  })
  it('are also the details that must be given', () =>
    expect(namesAsked(importer).details).toEqual([
      'itemCode',
      'itemName',
      'email',
      'fullName',
      'shippingAddress',
      'paymentMethod',
      'maker',
      'picture',
    ]))
})

describe('what a customer must agree to', () => {
  it('is named by the terms of payment, by a record, and by the shop', () => {
    const agreed = { clause: 'T-1', rule: 'agreed', to: 'terms' } as const
    const withRule = (policy: Policy): Policy => {
      const sale = Object.entries(policy.sale).map(([kind, terms]) => [kind, { ...terms, placing: [agreed] }])
      return { ...policy, sale: Object.fromEntries(sale) }
    }
    expect(namesAsked(preOrderStore).agreements).toEqual(['fullPayment', 'deposit'])
    expect(namesAsked(withRule(preOrderStore)).agreements).toEqual(['terms', 'deposit'])
    expect(namesAsked(withRule(marketplace)).agreements).toEqual(['terms'])
    expect(namesAsked(importer).agreements).toEqual([])
  })
})
