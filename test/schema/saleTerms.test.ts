import { describe, expect, it } from 'vitest'
import { backorderStore, importer, preOrderStore } from '../../src/preset/index.ts'
import { saleTermsSchema } from '../../src/schema/saleTerms.ts'
import { changed, issuesOf } from './issues.ts'

const NOT_QUOTED = 'nothing: only pre-orders and special orders begin with a quote'

describe('terms of sale', () => {
  it('are those of at least one kind', () => {
    expect(issuesOf(saleTermsSchema, importer.sale)).toEqual([])
    expect(issuesOf(saleTermsSchema, {})).toEqual(['wrongValue : terms for at least one kind of sale'])
    expect(issuesOf(saleTermsSchema, { ...importer.sale, used: {} })).toEqual([
      'unknownKey used: one of the keys inStock, backorder, preOrder, specialOrder',
    ])
  })

  it('are without a quote for what is on the shelf or comes back to it; what is in stock has all its costs told, and goes with nothing', () => {
    const { quote } = importer.sale.preOrder ?? {}
    const { shippingCost } = preOrderStore.sale.preOrder ?? {}
    const { mixing } = backorderStore.sale.backorder ?? {}
    const withAll = Object.entries({ quote, shippingCost, mixing }).reduce(
      (sale: unknown, [key, put]) => changed(changed(sale, ['inStock', key], put), ['backorder', key], put),
      backorderStore.sale,
    )
    expect(issuesOf(saleTermsSchema, withAll)).toEqual([
      `wrongValue inStock.quote: ${NOT_QUOTED}`,
      'wrongValue inStock.shippingCost: nothing: what is in stock is priced at placement',
      'wrongValue inStock.mixing: nothing: what is in stock waits for nothing that could go with it',
      `wrongValue backorder.quote: ${NOT_QUOTED}`,
    ])
  })

  it.each(['supply', 'stock', 'preparation', 'shipment', 'delivery'])('may say by when %s is owed, under every kind', (term) => {
    const owed = { clause: 'T-1', within: { days: 30 } }
    for (const kind of ['inStock', 'backorder'] as const) {
      expect(issuesOf(saleTermsSchema, changed(backorderStore.sale, [kind, term], owed))).toEqual([])
      expect(issuesOf(saleTermsSchema, changed(backorderStore.sale, [kind, term], 'soon'))).toEqual([
        expect.stringMatching(`^wrongValue ${kind}.${term}: an object with the keys clause, within, ifMissed`),
      ])
    }
  })
  it('let a backorder be paid on arrival, and nothing that is in stock', () => {
    const onArrival = [{ clause: 'T-1', pay: 'full', asked: 'arrival', within: 'openEnded' }]
    expect(issuesOf(saleTermsSchema, changed(backorderStore.sale, ['backorder', 'payment'], onArrival))).toEqual([])
    expect(issuesOf(saleTermsSchema, changed(backorderStore.sale, ['inStock', 'payment'], onArrival))).toEqual([
      'wrongValue inStock.payment.0.asked: placement',
    ])
  })
  it('have rules for placing that there are', () => {
    expect(issuesOf(saleTermsSchema, changed(importer.sale, ['preOrder', 'placing', 0, 'rule'], 'age'))).toEqual([
      'wrongValue preOrder.placing.0.rule: one of complete, refused, agreed, address, atMost, ahead, minimum, repeatPurchase, standing',
    ])
  })
})
