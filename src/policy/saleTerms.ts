/**
 * The terms of one kind of sale, in the order in which a customer meets them.
 *
 * What is sold from the shelf, or comes back to it, is paid at placement. What has yet to be released or found may begin with a
 * quote, and may leave money to be paid on arrival.
 */
import type { QuotableKind } from '../order/kind.ts'
import type { ShippingCostTerms } from '../rule/arrival/terms.ts'
import type { CancellationTerms } from '../rule/cancellation/terms.ts'
import type { FullPayment, LatePaymentTerms, PaymentTerms } from '../rule/payment/terms.ts'
import type { ByCase } from '../rule/byCase.ts'
import type { BarRule } from '../rule/barProblems.ts'
import type { LineWhen } from '../rule/when.ts'
import type { Cited } from '../value/clause.ts'
import type { DetailRule } from '../rule/detailProblems.ts'
import type { AgreementRule, MinimumRule, MixingTerms } from '../rule/placement/terms.ts'
import type { QuoteTerms } from '../rule/quote/terms.ts'
import type { KeepsTerms } from '../rule/settlement/terms.ts'
import type { ShipmentTerms, PreparationTerms } from '../rule/shipment/terms.ts'
import type { StandingRule } from '../rule/standing/terms.ts'

/** The terms of each kind of sale. A kind that is left out is not sold. */
export type SaleTermsByKind = { readonly inStock?: StockSale; readonly backorder?: ShelfSale } & {
  readonly [K in QuotableKind]?: PlacedSale | QuotedSale
}

/** The terms of one kind of sale, whichever it is. */
export type SaleTerms = StockSale | ShelfSale | PlacedSale | QuotedSale

/**
 * What is sold from stock waits for nothing. It can be added to an order that waits, but an order from stock takes nothing that
 * waits.
 */
export type StockSale = ShelfSale & { readonly mixing?: never }

export type ShelfSale = CommonTerms & {
  readonly payment: readonly [FullPayment<'atPlacement'>]
  readonly quote?: never
  readonly shippingCost?: never
}

export type PlacedSale = CommonTerms & {
  readonly payment: PaymentTerms<'atPlacement' | 'onArrival'>
  readonly quote?: never
  readonly shippingCost?: ShippingCostTerms
}

export type QuotedSale = CommonTerms & {
  readonly payment: PaymentTerms<'onConfirmation' | 'onArrival'>
  readonly quote: QuoteTerms
  readonly shippingCost?: ShippingCostTerms
}

/** Asked of every order of a kind; each that fails is a reason. With `when`, only where it holds, for some line. */
export type PlacingRule = { readonly when?: LineWhen } & (
  | DetailRule
  | BarRule
  | StandingRule
  | (Cited & (AgreementRule | MinimumRule))
)

type CommonTerms = {
  readonly placing?: readonly PlacingRule[]
  readonly mixing?: MixingTerms
  readonly cancellation: CancellationTerms
  readonly keeps?: KeepsTerms
  readonly latePayment?: LatePaymentTerms
  readonly preparation?: PreparationTerms
  readonly shipment?: ByCase<ShipmentTerms>
}
