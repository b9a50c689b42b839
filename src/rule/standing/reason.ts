import type { Span } from '../../deadline/span.ts'
import type { Reason } from '../../decision/reason.ts'

/** What the customer's earlier orders mean for a placement. */
export type StandingReason =
  | Reason<
      'boughtTooOften',
      { readonly item: string; readonly orders: readonly string[]; readonly atMost: number; readonly within: Span }
    >
  | Reason<'upFrontByRecord', { readonly asks: 'deposit' | 'full'; readonly orders: readonly string[] }>
