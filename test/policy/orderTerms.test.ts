import { describe, expect, it } from 'vitest'
import { KINDS } from '../../src/order/kind.ts'
import { orderTermsOf } from '../../src/policy/orderTerms.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { crossBorderPlatform, marketplace, preOrderStore } from '../../src/preset/index.ts'

const soldKinds = ({ sale }: Policy) => KINDS.filter((kind) => sale[kind] !== undefined)

describe('the terms of an order', () => {
  it.each([crossBorderPlatform, marketplace, preOrderStore])('$id: those of its kind, beside those of the whole shop', (shop) => {
    const { refunds, returns } = shop
    for (const kind of soldKinds(shop)) {
      const ofTheShop = { ...(refunds === undefined ? {} : { refunds }), ...(returns === undefined ? {} : { returns }) }
      expect(orderTermsOf(shop, { kind })).toEqual({ ...shop.sale[kind], ...ofTheShop, shop })
    }
  })
  it('leave out what the shop does not say', () => {
    const { refunds: _, returns: __, ...silent } = crossBorderPlatform
    const terms = orderTermsOf(silent, { kind: 'inStock' })
    expect(['refunds', 'returns'].filter((field) => field in terms)).toEqual([])
  })
  it('are put together once for each document, not for each that looks the same', () => {
    const terms = orderTermsOf(preOrderStore, { kind: 'preOrder' })
    expect(orderTermsOf(preOrderStore, { kind: 'preOrder' })).toBe(terms)
    const version = { ...preOrderStore, version: preOrderStore.version + 1 }
    expect(orderTermsOf(version, { kind: 'preOrder' }).shop).toBe(version)
  })
})
