import type { Span } from '../../deadline/span.ts'
import type { RecordEntry } from '../../order/offer.ts'
import type { Cited, ClauseId } from '../../value/clause.ts'
import type { Share } from '../../value/money.ts'

/** What a customer's earlier orders lead to. A past order counts from its own instant, for `within`. */
export type StandingRule = Cited & (RepeatPurchaseRule | RecordRule)

/** The same product may be bought `atMost` times within the span; those that expired unpaid do not count. */
export type RepeatPurchaseRule = { readonly rule: 'repeatPurchase'; readonly atMost: number; readonly within: Span }

/** After so many orders that ended in one of these ways, the last line of `asks` whose number they reach. */
export type RecordRule = {
  readonly rule: 'standing'
  readonly counts: readonly RecordEntry[]
  readonly within: Span
  readonly asks: readonly StandingDemand[]
}

/**
 * Money up front (a deposit raises each line's to at least that share of its price, not refundable), or no order at all. `consent`:
 * the clause by which the customer must agree to it; left out, that of the terms of payment for their deposit.
 */
export type StandingDemand = { readonly from: number } & (
  | { readonly upFront: 'deposit'; readonly share: Share; readonly consent?: ClauseId }
  | { readonly upFront: 'full'; readonly consent?: ClauseId }
  | { readonly refused: true }
)
