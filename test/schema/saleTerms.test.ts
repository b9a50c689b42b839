import { describe, expect, it } from 'vitest'
import { backorderStore, importer, preOrderStore } from '../../src/preset/index.ts'
import { saleTermsSchema } from '../../src/schema/saleTerms.ts'
import { changed, issuesOf } from './issues.ts'

const ON_THE_SHELF = 'nothing: what is sold from the shelf is priced and paid at placement'

describe('terms of sale', () => {
  it('are those of at least one kind', () => {
    expect(issuesOf(saleTermsSchema, importer.sale)).toEqual([])
    expect(issuesOf(saleTermsSchema, {})).toEqual(['wrongValue : terms for at least one kind of sale'])
    expect(issuesOf(saleTermsSchema, { ...importer.sale, used: {} })).toEqual([
      'unknownKey used: one of the keys inStock, backorder, preOrder, specialOrder',
    ])
  })

  it('are without quote and shipping told later for what is on the shelf, and what is in stock goes with nothing', () => {
    const { quote } = importer.sale.preOrder ?? {}
    const { shippingCost } = preOrderStore.sale.preOrder ?? {}
    const { mixing } = backorderStore.sale.backorder ?? {}
    const withAll = Object.entries({ quote, shippingCost, mixing }).reduce(
      (sale: unknown, [key, put]) => changed(changed(sale, ['inStock', key], put), ['backorder', key], put),
      backorderStore.sale,
    )
    expect(issuesOf(saleTermsSchema, withAll)).toEqual([
      `wrongValue inStock.quote: ${ON_THE_SHELF}`,
      `wrongValue inStock.shippingCost: ${ON_THE_SHELF}`,
      'wrongValue inStock.mixing: nothing: what is in stock waits for nothing that could go with it',
      `wrongValue backorder.quote: ${ON_THE_SHELF}`,
      `wrongValue backorder.shippingCost: ${ON_THE_SHELF}`,
    ])
  })

  it('have rules for placing that there are', () => {
    expect(issuesOf(saleTermsSchema, changed(importer.sale, ['preOrder', 'placing', 0, 'rule'], 'age'))).toEqual([
      'wrongValue preOrder.placing.0.rule: one of complete, refused, agreed, address, atMost, ahead, minimum, repeatPurchase, standing',
    ])
  })
})
