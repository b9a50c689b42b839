import { describe, expectTypeOf, it } from 'vitest'
import type { Policy } from '../../src/policy/policy.ts'
import type { PlacedSale, QuotedSale, SaleTermsByKind, ShelfSale, StockSale } from '../../src/policy/saleTerms.ts'
import type { BalancePayment, DepositPayment, FullPayment, PaymentTerms } from '../../src/rule/payment/terms.ts'
import type { ClauseId } from '../../src/value/clause.ts'

type Terms<K extends keyof SaleTermsByKind> = NonNullable<SaleTermsByKind[K]>
type WithPayment<Sale, Payment> = Omit<Sale, 'payment'> & { readonly payment: Payment }

describe('what is sold from the shelf, or comes back to it', () => {
  it('has no quote and no shipping told later', () => {
    expectTypeOf<ShelfSale['quote']>().toEqualTypeOf<undefined>()
    expectTypeOf<ShelfSale['shippingCost']>().toEqualTypeOf<undefined>()
    expectTypeOf<QuotedSale>().not.toExtend<Terms<'inStock'>>()
    expectTypeOf<QuotedSale>().not.toExtend<Terms<'backorder'>>()
  })
  it('is paid at placement, whole', () => {
    expectTypeOf<ShelfSale['payment']>().toEqualTypeOf<readonly [FullPayment<'placement'>]>()
    expectTypeOf<WithPayment<ShelfSale, readonly [FullPayment<'arrival'>]>>().not.toExtend<Terms<'inStock'>>()
    expectTypeOf<WithPayment<ShelfSale, readonly [FullPayment<'confirmation'>]>>().not.toExtend<Terms<'backorder'>>()
  })
  it('waits for nothing where it is in stock: nothing that waits goes with it', () => {
    expectTypeOf<StockSale['mixing']>().toEqualTypeOf<undefined>()
    expectTypeOf<ShelfSale>().toExtend<Terms<'backorder'>>()
    expectTypeOf<ShelfSale>().not.toExtend<Terms<'inStock'>>()
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
