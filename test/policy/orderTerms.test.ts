import { expect, it } from 'vitest'
import { orderTermsOf } from '../../src/policy/orderTerms.ts'
import { crossBorderPlatform, marketplace, preOrderStore } from '../../src/preset/index.ts'

it('the terms are those of the order’s kind', () => {
  expect(orderTermsOf(preOrderStore, { kind: 'inStock' })).toMatchObject(preOrderStore.sale.inStock ?? {})
  expect(orderTermsOf(preOrderStore, { kind: 'preOrder' })).toMatchObject(preOrderStore.sale.preOrder ?? {})
  expect(preOrderStore.sale.inStock).not.toEqual(preOrderStore.sale.preOrder)
})

it('beside those of the whole shop', () => {
  const { refunds, returns, shop } = orderTermsOf(crossBorderPlatform, { kind: 'inStock' })
  expect([refunds, returns, shop]).toEqual([crossBorderPlatform.refunds, crossBorderPlatform.returns, crossBorderPlatform])
  const without = orderTermsOf(marketplace, { kind: 'inStock' })
  expect(without).not.toHaveProperty('refunds')
  expect(without).not.toHaveProperty('returns')
})

it('put together once for each document, and again for another that says the same', () => {
  const of = (policy = marketplace) => orderTermsOf(policy, { kind: 'inStock' })
  expect(of()).toBe(of())
  expect(of({ ...marketplace })).toEqual({ ...of(), shop: marketplace })
  expect(of({ ...marketplace })).not.toBe(of())
})
