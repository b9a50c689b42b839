import { describe, expectTypeOf, it } from 'vitest'
import type { Kind, QuotableKind } from '../../src/order/kind.ts'
import type { Quote } from '../../src/order/offer.ts'
import type { Closure, Inquiry, InquiryIn, Order, OrderIn, Sale, SaleIn, Unplaced } from '../../src/order/order.ts'
import type { DeliveredParcel, Parcel, ParcelOnItsWay } from '../../src/order/parcel.ts'
import type { InquiryStage, SALE_STAGES, SaleStage, StageName, STAGES_WITH_THE_SHOP } from '../../src/order/stage.ts'
import type { KindIn, STAGES_BY_KIND } from '../../src/order/stagesByKind.ts'

type StageOf<K extends Kind> = (typeof STAGES_BY_KIND)[K][number]
type WithTheShop = (typeof STAGES_WITH_THE_SHOP)[number]

/** The same sale, said to be something else. */
type Said<S extends Sale, Changed> = Omit<S, keyof Changed> & Changed

describe('the stages of a kind', () => {
  it('in stock: nothing is awaited but money, the shop and its supplier', () => {
    expectTypeOf<StageOf<'inStock'>>().toEqualTypeOf<
      'awaitingPayment' | 'awaitingSupply' | 'awaitingShipment' | 'preparing' | 'shipped' | 'delivered' | 'closed'
    >()
  })
  it('backorder: stock too, and what is told on its arrival', () => {
    expectTypeOf<Exclude<StageOf<'backorder'>, StageOf<'inStock'>>>().toEqualTypeOf<'awaitingStock' | 'arrived'>()
  })
  it('what can be quoted: every stage there is', () => {
    expectTypeOf<StageOf<'preOrder'>>().toEqualTypeOf<StageName>()
    expectTypeOf<StageOf<'specialOrder'>>().toEqualTypeOf<StageName>()
  })
})

describe('the kinds in a stage', () => {
  it('are those that have it', () => {
    expectTypeOf<KindIn<'requested' | 'quoted'>>().toEqualTypeOf<QuotableKind>()
    expectTypeOf<KindIn<'awaitingStock' | 'arrived'>>().toEqualTypeOf<'backorder' | 'preOrder' | 'specialOrder'>()
    expectTypeOf<KindIn<'awaitingPayment' | 'awaitingSupply' | 'awaitingShipment' | 'preparing'>>().toEqualTypeOf<Kind>()
    expectTypeOf<KindIn<'shipped' | 'delivered' | 'closed'>>().toEqualTypeOf<Kind>()
  })
})

describe('a sale', () => {
  it('is in a stage of its kind', () => {
    expectTypeOf<Said<SaleIn<'awaitingStock'>, { readonly kind: 'inStock' }>>().not.toExtend<Sale>()
    expectTypeOf<Said<SaleIn<'arrived'>, { readonly kind: 'inStock' }>>().not.toExtend<Sale>()
    expectTypeOf<Said<SaleIn<'awaitingStock'>, { readonly kind: 'backorder' }>>().toExtend<Sale>()
    expectTypeOf<Extract<Sale, { readonly stage: 'arrived' }>['kind']>().toEqualTypeOf<Exclude<Kind, 'inStock'>>()
  })
  it('is never only asked for or quoted', () => {
    expectTypeOf<Extract<Sale['stage'], 'requested' | 'quoted'>>().toEqualTypeOf<never>()
    expectTypeOf<Sale['stage']>().toEqualTypeOf<SaleStage>()
    expectTypeOf<(typeof SALE_STAGES)[number]>().toEqualTypeOf<SaleStage>()
  })
  it('has the same fields, whatever its stage', () => {
    expectTypeOf<keyof SaleIn<'awaitingPayment'>>().toEqualTypeOf<keyof SaleIn<'closed'>>()
    expectTypeOf<keyof SaleIn<'awaitingStock'>>().toEqualTypeOf<keyof SaleIn<'shipped'>>()
    expectTypeOf<keyof SaleIn<'preparing'>>().toEqualTypeOf<keyof SaleIn<'delivered'>>()
  })
})

describe('a stage tells which facts are there', () => {
  it('with the shop: no parcel, and no end', () => {
    expectTypeOf<SaleIn<WithTheShop>['parcel']>().toEqualTypeOf<null>()
    expectTypeOf<SaleIn<WithTheShop>['closed']>().toEqualTypeOf<null>()
  })
  it('awaiting stock, or in preparation: since when', () => {
    expectTypeOf<SaleIn<'awaitingStock'>['waitsSince']>().toEqualTypeOf<number>()
    expectTypeOf<SaleIn<'preparing'>['preparingSince']>().toEqualTypeOf<number>()
    expectTypeOf<SaleIn<'awaitingPayment'>['waitsSince']>().toEqualTypeOf<number | null>()
    expectTypeOf<SaleIn<'awaitingShipment'>['preparingSince']>().toEqualTypeOf<number | null>()
  })
  it('shipped: a parcel; delivered: one that has arrived', () => {
    expectTypeOf<SaleIn<'shipped'>['parcel']>().toEqualTypeOf<ParcelOnItsWay>()
    expectTypeOf<SaleIn<'shipped'>['parcel']['deliveredAt']>().toEqualTypeOf<null>()
    expectTypeOf<SaleIn<'delivered'>['parcel']>().toEqualTypeOf<DeliveredParcel>()
    expectTypeOf<SaleIn<'delivered'>['parcel']['deliveredAt']>().toEqualTypeOf<number>()
    expectTypeOf<SaleIn<'shipped' | 'delivered'>['closed']>().toEqualTypeOf<null>()
  })
  it('closed: its end, with the parcel or without', () => {
    expectTypeOf<SaleIn<'closed'>['closed']>().toEqualTypeOf<Closure>()
    expectTypeOf<SaleIn<'closed'>['parcel']>().toEqualTypeOf<Parcel | null>()
  })
  it('a stage without its facts is none', () => {
    expectTypeOf<Said<SaleIn<'shipped'>, { readonly parcel: null }>>().not.toExtend<Sale>()
    expectTypeOf<Said<SaleIn<'shipped'>, { readonly stage: 'delivered' }>>().not.toExtend<Sale>()
    expectTypeOf<Said<SaleIn<'closed'>, { readonly closed: null }>>().not.toExtend<Sale>()
    expectTypeOf<Said<SaleIn<'preparing'>, { readonly preparingSince: null }>>().not.toExtend<Sale>()
    expectTypeOf<Said<SaleIn<'preparing'>, { readonly closed: Closure }>>().not.toExtend<Sale>()
  })
  it('once it has been asked about', () => {
    const about = (sale: Sale): void => {
      if (sale.stage === 'shipped') expectTypeOf(sale.parcel).toEqualTypeOf<ParcelOnItsWay>()
      if (sale.stage === 'delivered') expectTypeOf(sale.parcel.deliveredAt).toEqualTypeOf<number>()
      if (sale.closed !== null) expectTypeOf(sale.stage).toEqualTypeOf<'closed'>()
      if (sale.stage === 'arrived') expectTypeOf(sale.kind).toEqualTypeOf<Exclude<Kind, 'inStock'>>()
    }
    expectTypeOf(about).parameter(0).toEqualTypeOf<Sale>()
  })
})

describe('an inquiry', () => {
  it('has a quote once it is quoted, and an end once it has ended', () => {
    expectTypeOf<InquiryIn<'requested'>['quote']>().toEqualTypeOf<null>()
    expectTypeOf<InquiryIn<'quoted'>['quote']>().toEqualTypeOf<Quote>()
    expectTypeOf<InquiryIn<'requested' | 'quoted'>['closed']>().toEqualTypeOf<null>()
    expectTypeOf<InquiryIn<'closed'>['closed']>().toEqualTypeOf<Closure>()
  })
  it('is of a kind that can be quoted', () => {
    expectTypeOf<Inquiry['kind']>().toEqualTypeOf<QuotableKind>()
    expectTypeOf<Inquiry['stage']>().toEqualTypeOf<InquiryStage>()
  })
})

describe('an order in a place', () => {
  it('is nothing, an inquiry or a sale', () => {
    expectTypeOf<OrderIn<'unplaced'>>().toEqualTypeOf<Unplaced>()
    expectTypeOf<OrderIn<'requested' | 'quoted'>>().toEqualTypeOf<InquiryIn<'requested' | 'quoted'>>()
    expectTypeOf<OrderIn<'shipped'>>().toEqualTypeOf<SaleIn<'shipped'>>()
    expectTypeOf<OrderIn<'shipped' | 'delivered'>>().toExtend<Order>()
  })
  it('closed: it had been bought', () => expectTypeOf<OrderIn<'closed'>['is']>().toEqualTypeOf<'sale'>())
})
