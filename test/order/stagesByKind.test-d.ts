import { describe, expectTypeOf, it } from 'vitest'
import type { Kind } from '../../src/order/kind.ts'
import type { Sale, SaleOf } from '../../src/order/order.ts'
import type { StageOf, TakenBy } from '../../src/order/path.ts'
import type { Arrived, AwaitingPayment, AwaitingStock, Delivered, Quoted, Shipped, StageName } from '../../src/order/stage.ts'

describe('the stages of a kind', () => {
  it('in stock: nothing is awaited but money and the shop', () => {
    expectTypeOf<StageOf<'inStock'>['name']>().toEqualTypeOf<
      'awaitingPayment' | 'awaitingShipment' | 'preparing' | 'shipped' | 'delivered' | 'closed'
    >()
  })
  it('backorder: stock too, and nothing is told on its arrival', () => {
    expectTypeOf<Exclude<StageOf<'backorder'>['name'], StageOf<'inStock'>['name']>>().toEqualTypeOf<'awaitingStock'>()
  })
  it('what can be quoted: every stage there is', () => {
    expectTypeOf<StageOf<'preOrder'>['name']>().toEqualTypeOf<StageName>()
    expectTypeOf<StageOf<'specialOrder'>['name']>().toEqualTypeOf<StageName>()
  })
})

describe('a sale', () => {
  it('is in a stage of its kind', () => {
    expectTypeOf<AwaitingStock>().not.toExtend<SaleOf<'inStock'>['stage']>()
    expectTypeOf<Arrived>().not.toExtend<SaleOf<'backorder'>['stage']>()
    expectTypeOf<AwaitingStock>().toExtend<SaleOf<'backorder'>['stage']>()
    expectTypeOf<Omit<SaleOf<'preOrder'>, 'kind'> & { readonly kind: 'inStock' }>().not.toExtend<Sale>()
  })
  it('is never only asked for or quoted', () => {
    expectTypeOf<Extract<SaleOf<Kind>['stage']['name'], 'requested' | 'quoted'>>().toEqualTypeOf<never>()
  })
})

describe('a stage', () => {
  it('carries what is true there', () => {
    expectTypeOf<{ readonly name: 'awaitingPayment' }>().not.toExtend<AwaitingPayment>()
    expectTypeOf<{ readonly name: 'shipped' }>().not.toExtend<Shipped>()
    expectTypeOf<{ readonly name: 'delivered'; readonly at: number }>().not.toExtend<Delivered>()
    expectTypeOf<{ readonly name: 'quoted' }>().not.toExtend<Quoted>()
  })
  it('and nothing else', () => {
    expectTypeOf<keyof AwaitingStock>().toEqualTypeOf<'name' | 'since'>()
    expectTypeOf<keyof AwaitingPayment>().toEqualTypeOf<'name' | 'part' | 'due'>()
  })
})

describe('what a stage takes', () => {
  it('shipped', () => {
    expectTypeOf<TakenBy<'shipped'>>().toEqualTypeOf<
      'RefuseDelivery' | 'RecordDelivery' | 'RecordGoodsBack' | 'CancelOrder' | 'RecordPayment' | 'RecordRefund' | 'GrantRefund'
    >()
  })
  it('unplaced', () => expectTypeOf<TakenBy<'unplaced'>>().toEqualTypeOf<'RequestQuote' | 'PlaceOrder'>())
})
