/**
 * The terms of one kind of sale, in the order in which a customer meets them.
 *
 * What is sold from stock is paid at placement. What has yet to come may leave money to be paid on arrival; what has yet to be
 * released or found may also begin with a quote.
 */
import type { QuotableKind } from '../order/kind.ts'
import type { DelayTerms, ShippingCostTerms } from '../rule/arrival/terms.ts'
import type { CancellationTerms } from '../rule/cancellation/terms.ts'
import type { FullPayment, LatePaymentTerms, PaymentTerms } from '../rule/payment/terms.ts'
import type { ByCase } from '../rule/byCase.ts'
import type { AheadRule } from '../rule/aheadProblems.ts'
import type { BarRule } from '../rule/barProblems.ts'
import type { LineWhen } from '../rule/when.ts'
import type { Cited } from '../value/clause.ts'
import type { DetailRule } from '../rule/detailProblems.ts'
import type { AgreementRule, MinimumRule, MixingTerms } from '../rule/placement/terms.ts'
import type { QuoteTerms } from '../rule/quote/terms.ts'
import type { DeliveryDuty, GoodsDuty } from '../rule/dutyTerms.ts'
import type { PreparationTerms, ShipmentTerms } from '../rule/shipment/terms.ts'
import type { StandingRule } from '../rule/standing/terms.ts'

/** The terms of each kind of sale. A kind that is left out is not sold. */
export type SaleTermsByKind = { readonly inStock?: StockSale; readonly backorder?: PlacedSale } & {
  readonly [K in QuotableKind]?: PlacedSale | QuotedSale
}

/** The terms of one kind of sale, whichever it is. */
export type SaleTerms = StockSale | PlacedSale | QuotedSale

/**
 * What is sold from stock waits for nothing, and is paid at placement. It can be added to an order that waits, but an order from
 * stock takes nothing that waits.
 */
export type StockSale = CommonTerms & {
  readonly payment: readonly [FullPayment<'placement'>]
  readonly quote?: never
  readonly shippingCost?: never
  readonly mixing?: never
}

export type PlacedSale = CommonTerms & {
  readonly payment: PaymentTerms<'placement' | 'arrival'>
  readonly quote?: never
  readonly shippingCost?: ShippingCostTerms
}

export type QuotedSale = CommonTerms & {
  readonly payment: PaymentTerms<'confirmation' | 'arrival'>
  readonly quote: QuoteTerms
  readonly shippingCost?: ShippingCostTerms
}

/** Asked of every order of a kind; each that fails is a reason. With `when`, only where it holds, for some line. */
export type PlacingRule = { readonly when?: LineWhen } & (
  | DetailRule
  | BarRule
  | AheadRule
  | StandingRule
  | (Cited & (AgreementRule | MinimumRule))
)

type CommonTerms = {
  readonly placing?: readonly PlacingRule[]
  readonly mixing?: MixingTerms
  readonly cancellation: CancellationTerms
  readonly latePayment?: LatePaymentTerms
  readonly delay?: DelayTerms
  /** By when somebody is committed to it, once the first payment is made. With it, only `CommitSupply` supplies an order. */
  readonly supply?: GoodsDuty
  /** By when all goods are in, once the first payment is made. */
  readonly stock?: GoodsDuty
  readonly preparation?: PreparationTerms
  readonly shipment?: ByCase<ShipmentTerms>
  readonly delivery?: DeliveryDuty
}
