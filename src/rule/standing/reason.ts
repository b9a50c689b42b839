import type { Reason } from '../../decision/reason.ts'

/** What the customer's earlier orders have to do with it. */
export type StandingReason =
  | Reason<'boughtTooOften', { readonly item: string; readonly orders: readonly string[]; readonly atMost: number }>
  | Reason<'upFrontByRecord', { readonly asks: 'deposit' | 'full'; readonly orders: readonly string[] }>
