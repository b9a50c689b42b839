import type { Span } from '../../deadline/span.ts'
import type { Cited } from '../../value/clause.ts'
import type { Share } from '../../value/money.ts'

/** What a customer's earlier orders entail. A past order counts from its own instant, for `within`. */
export type StandingRule = Cited & (RepeatPurchaseRule | UnpaidRecordRule)

/** The same product may be bought `atMost` times within the span; those that expired unpaid do not count. */
export type RepeatPurchaseRule = { readonly rule: 'repeatPurchase'; readonly atMost: number; readonly within: Span }

/** Orders left unpaid after their arrival ask for money up front: the last line of `asks` that they reach. */
export type UnpaidRecordRule = {
  readonly rule: 'standing'
  readonly counts: 'unpaidAfterArrival'
  readonly within: Span
  readonly asks: readonly UpFront[]
}

export type UpFront = { readonly from: number } & (
  | { readonly upFront: 'deposit'; readonly share: Share }
  | { readonly upFront: 'full' }
)
