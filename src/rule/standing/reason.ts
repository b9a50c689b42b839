import type { Span } from '../../deadline/span.ts'
import type { Reason } from '../../decision/reason.ts'
import type { RecordEntry } from '../../order/offer.ts'

/** What the customer's earlier orders mean for a placement. */
export type StandingReason =
  | Reason<
      'boughtTooOften',
      { readonly item: string; readonly orders: readonly string[]; readonly atMost: number; readonly within: Span }
    >
  /** `ends`: how those orders ended. */
  | Reason<
      'upFrontByRecord',
      { readonly asks: 'deposit' | 'full'; readonly ends: readonly RecordEntry[]; readonly orders: readonly string[] }
    >
  | Reason<'refusedByRecord', { readonly ends: readonly RecordEntry[]; readonly orders: readonly string[] }>
