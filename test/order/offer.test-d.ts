import { describe, expectTypeOf, it } from 'vitest'
import type { DataOf } from '../../src/order/command.ts'
import type { Offer, OfferedLine, Quote, RequestedItem } from '../../src/order/offer.ts'

/** The keys that cannot be left out. */
type Needed<T> = { [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? never : K }[keyof T]

describe('what cannot be left out', () => {
  it('of an offer is what there is', () => {
    expectTypeOf<Needed<Offer>>().toEqualTypeOf<'available'>()
  })
  it('of a requested item is what, and how many', () => {
    expectTypeOf<Needed<RequestedItem>>().toEqualTypeOf<'item' | 'quantity'>()
  })
  it('of a line and of a quote is what makes its price', () => {
    expectTypeOf<Needed<OfferedLine>>().toEqualTypeOf<'id' | 'item' | 'quantity' | 'price' | 'kind' | 'offer'>()
    expectTypeOf<Needed<Quote>>().toEqualTypeOf<'lines' | 'shipping'>()
  })
  it('of a command of the customer is which order, where it goes, and what is bought', () => {
    expectTypeOf<Needed<DataOf<'PlaceOrder'>>>().toEqualTypeOf<
      'at' | 'order' | 'circumstances' | 'address' | 'lines' | 'shipping'
    >()
    expectTypeOf<Needed<DataOf<'RequestQuote'>>>().toEqualTypeOf<
      'at' | 'order' | 'circumstances' | 'address' | 'kind' | 'items'
    >()
    expectTypeOf<Needed<DataOf<'ConfirmQuote'>>>().toEqualTypeOf<'at'>()
  })
})

it('what is left out is left out: null says nothing more', () => {
  expectTypeOf<{ available: number; closing: null }>().not.toExtend<Offer>()
  expectTypeOf<{ available: number; listed: null }>().not.toExtend<Offer>()
  expectTypeOf<{ available: number; availableAs: null }>().not.toExtend<Offer>()
})
