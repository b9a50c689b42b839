import type { Span } from '../../deadline/span.ts'
import type { Cited } from '../../value/clause.ts'

/** Shipping at placement is an estimate; the arrival notice states the actual cost and charges it. */
export type ShippingCostTerms = Cited & { readonly told: 'onArrival' }

/** An estimate that moves by more than this is a delay. Without the term, a delay is only what the shop missed. */
export type DelayTerms = Cited & { readonly over: Span }
