/**
 * The terms of each kind of sale. What the kinds have in common is written once; whether the parts fit together is not of their
 * form.
 */
import type { PlacedSale, PlacingRule, QuotedSale, SaleTermsByKind, StockSale } from '../policy/saleTerms.ts'
import type { PaymentTerms } from '../rule/payment/terms.ts'
import type { QuoteTerms } from '../rule/quote/terms.ts'
import { delayTerms, shippingCostTerms } from './rule/arrival.ts'
import { cancellationTerms } from './rule/cancellation.ts'
import { latePaymentTerms, paidAtPlacement, paymentTerms } from './rule/payment.ts'
import {
  addressRule,
  aheadRule,
  agreedRule,
  atMostRule,
  completeRule,
  minimumRule,
  mixingTerms,
  refusedRule,
} from './rule/placement.ts'
import { quoteTerms } from './rule/quote.ts'
import { deliveryDuty, goodsDuty } from './rule/duty.ts'
import { shipmentTerms } from './rule/shipment.ts'
import { repeatPurchaseRule, standingRule } from './rule/standing.ts'
import { fitting, leaf, listOf, optional, type Schema, type Shape, strict, variant } from './schema.ts'

/** Priced, perhaps by a quote, and paid as may be: either with a quote or without. */
export type QuotableSale = Omit<QuotedSale, 'quote' | 'payment'> & {
  readonly quote?: QuoteTerms
  readonly payment: PaymentTerms
}

type Own = 'payment' | 'quote' | 'shippingCost' | 'mixing'

type Common = Omit<QuotableSale, Own>

const placingRule: Schema<PlacingRule> = variant<PlacingRule, 'rule'>('rule', {
  complete: completeRule,
  refused: refusedRule,
  agreed: agreedRule,
  address: addressRule,
  atMost: atMostRule,
  ahead: aheadRule,
  minimum: minimumRule,
  repeatPurchase: repeatPurchaseRule,
  standing: standingRule,
})

/* @__NO_SIDE_EFFECTS__ */
function saleOf<S extends Common>(own: Shape<Pick<S, Own & keyof S>>): Schema<S> {
  const common: Shape<Common> = {
    placing: optional(listOf(placingRule)),
    cancellation: cancellationTerms,
    latePayment: optional(latePaymentTerms),
    delay: optional(delayTerms),
    supply: optional(goodsDuty),
    stock: optional(goodsDuty),
    preparation: optional(goodsDuty),
    shipment: optional(shipmentTerms),
    delivery: optional(deliveryDuty),
  }
  return strict<S>({ ...common, ...own } as never)
}

const unquoted = optional(leaf<never>('nothing: only pre-orders and special orders begin with a quote', () => false))

const atOnce = optional(leaf<never>('nothing: what is in stock is priced at placement', () => false))

const alone = optional(leaf<never>('nothing: what is in stock waits for nothing that could go with it', () => false))

const stockSale: Schema<StockSale> = saleOf<StockSale>({
  payment: paidAtPlacement,
  quote: unquoted,
  shippingCost: atOnce,
  mixing: alone,
})

const placedSale: Schema<PlacedSale> = saleOf<PlacedSale>({
  payment: paymentTerms as Schema<PlacedSale['payment']>,
  quote: unquoted,
  shippingCost: optional(shippingCostTerms),
  mixing: optional(mixingTerms),
})

// Which payment goes with a quote and which without does not show in the form: the contradictions say it, with what would be right.
const quotableSale: Schema<PlacedSale | QuotedSale> = saleOf<QuotableSale>({
  payment: paymentTerms,
  quote: optional(quoteTerms),
  shippingCost: optional(shippingCostTerms),
  mixing: optional(mixingTerms),
}) as unknown as Schema<PlacedSale | QuotedSale>

const byKind: Schema<SaleTermsByKind> = strict<SaleTermsByKind>({
  inStock: optional(stockSale),
  backorder: optional(placedSale),
  preOrder: optional(quotableSale),
  specialOrder: optional(quotableSale),
})

export const saleTermsSchema: Schema<SaleTermsByKind> = fitting(
  byKind,
  [],
  'terms for at least one kind of sale',
  (sale) => Object.keys(sale).length > 0,
)
