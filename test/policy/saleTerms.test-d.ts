import { describe, expectTypeOf, it } from 'vitest'
import type { Policy } from '../../src/policy/policy.ts'
import type { PlacedSale, QuotedSale, SaleTermsByKind, StockSale } from '../../src/policy/saleTerms.ts'
import type { BalancePayment, DepositPayment, FullPayment, PaymentTerms } from '../../src/rule/payment/terms.ts'
import type { ClauseId } from '../../src/value/clause.ts'

type Terms<K extends keyof SaleTermsByKind> = NonNullable<SaleTermsByKind[K]>
type WithPayment<Sale, Payment> = Omit<Sale, 'payment'> & { readonly payment: Payment }

describe('what is sold from stock', () => {
  it('has no quote, and no shipping told later', () => {
    expectTypeOf<StockSale['quote']>().toEqualTypeOf<undefined>()
    expectTypeOf<StockSale['shippingCost']>().toEqualTypeOf<undefined>()
    expectTypeOf<QuotedSale>().not.toExtend<Terms<'inStock'>>()
  })
  it('is paid at placement, whole', () => {
    expectTypeOf<StockSale['payment']>().toEqualTypeOf<readonly [FullPayment<'placement'>]>()
    expectTypeOf<WithPayment<StockSale, readonly [FullPayment<'arrival'>]>>().not.toExtend<Terms<'inStock'>>()
  })
  it('waits for nothing: nothing that waits goes with it', () => {
    expectTypeOf<StockSale['mixing']>().toEqualTypeOf<undefined>()
    expectTypeOf<PlacedSale>().not.toExtend<Terms<'inStock'>>()
  })
})

describe('what comes back to the shelf', () => {
  it('is priced at placement, and never quoted', () => {
    expectTypeOf<QuotedSale>().not.toExtend<Terms<'backorder'>>()
    expectTypeOf<WithPayment<PlacedSale, readonly [FullPayment<'confirmation'>]>>().not.toExtend<Terms<'backorder'>>()
  })
  it('is paid at placement or on arrival, whole or in two', () => {
    expectTypeOf<WithPayment<PlacedSale, readonly [FullPayment<'placement'>]>>().toExtend<Terms<'backorder'>>()
    expectTypeOf<WithPayment<PlacedSale, readonly [FullPayment<'arrival'>]>>().toExtend<Terms<'backorder'>>()
    expectTypeOf<WithPayment<PlacedSale, readonly [DepositPayment<'placement'>, BalancePayment]>>().toExtend<Terms<'backorder'>>()
  })
})

describe('what has yet to be released or found', () => {
  it('is confirmed where it is quoted, and only there', () => {
    expectTypeOf<WithPayment<PlacedSale, readonly [FullPayment<'confirmation'>]>>().not.toExtend<Terms<'preOrder'>>()
    expectTypeOf<WithPayment<QuotedSale, readonly [FullPayment<'placement'>]>>().not.toExtend<Terms<'specialOrder'>>()
    expectTypeOf<WithPayment<QuotedSale, readonly [FullPayment<'confirmation'>]>>().toExtend<Terms<'specialOrder'>>()
    expectTypeOf<Omit<QuotedSale, 'quote'>>().not.toExtend<Terms<'specialOrder'>>()
  })
  it('has a balance where it has a deposit, and a deposit where it has a balance', () => {
    expectTypeOf<readonly [DepositPayment]>().not.toExtend<PaymentTerms>()
    expectTypeOf<readonly [BalancePayment]>().not.toExtend<PaymentTerms>()
    expectTypeOf<readonly [FullPayment, BalancePayment]>().not.toExtend<PaymentTerms>()
    expectTypeOf<readonly [DepositPayment<'placement'>, BalancePayment]>().toExtend<PaymentTerms>()
  })
  it('asks for no deposit on arrival: that is when the balance is', () => {
    expectTypeOf<readonly [DepositPayment<'arrival'>, BalancePayment]>().not.toExtend<PaymentTerms>()
  })
  it('can be paid whole on arrival', () => {
    expectTypeOf<readonly [FullPayment<'arrival'>]>().toExtend<PlacedSale['payment']>()
    expectTypeOf<readonly [FullPayment<'arrival'>]>().toExtend<QuotedSale['payment']>()
  })
})

describe('a policy', () => {
  it('cites clauses as the shop writes their ids', () => {
    expectTypeOf<ClauseId>().toEqualTypeOf<string>()
  })
  it('writes out how its days are counted', () => {
    expectTypeOf<Omit<Policy['calendar'], 'counting'>>().not.toExtend<Policy['calendar']>()
  })
})
