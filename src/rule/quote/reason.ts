import type { Reason } from '../../decision/reason.ts'
import type { Kind } from '../../order/kind.ts'

/** Why a quote can or cannot be requested, given, confirmed or withdrawn. */
export type QuoteReason =
  | Reason<'quoteIsOwed', Record<never, never>>
  | Reason<'quoteGiven', Record<never, never>>
  | Reason<'quoteConfirmed', Record<never, never>>
  | Reason<'inquiryEnded', Record<never, never>>
  | Reason<'noQuotesGiven', { readonly kind: Kind | null }>
  | Reason<'nothingRequested', Record<never, never>>
  | Reason<'badRequestedItem', { readonly item: string; readonly quantity: number }>
  | Reason<'requestedItemNotAvailableAs', { readonly item: string; readonly kind: Kind }>
  | Reason<'requestedItemIsListed', { readonly item: string }>
  | Reason<'otherKind', { readonly line: string; readonly kind: Kind; readonly asked: Kind }>
