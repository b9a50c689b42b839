import type { Span } from '../../deadline/span.ts'
import type { Cited } from '../../value/clause.ts'
import type { Share } from '../../value/money.ts'

/** What a customer's earlier orders lead to. A past order counts from its own instant, for `within`. */
export type StandingRule = Cited & (RepeatPurchaseRule | UnpaidRecordRule)

/** The same product may be bought `atMost` times within the span; those that expired unpaid do not count. */
export type RepeatPurchaseRule = { readonly rule: 'repeatPurchase'; readonly atMost: number; readonly within: Span }

/** After orders left unpaid after arrival, money is asked for up front: by the last line of `asks` whose number they reach. */
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
