import type { Within } from '../../deadline/span.ts'
import type { Kind } from '../../order/kind.ts'
import type { PolicyRef } from '../../order/order.ts'
import type { Cited } from '../../value/clause.ts'

/** With these terms, an order starts as a request, which the shop answers with a quote and the customer confirms. */
export type QuoteTerms = {
  readonly answer: Cited & { readonly within: Within }
  readonly confirm: Cited & { readonly within: Within }
}

/** The terms of a kind of sale, as much of them as quotes ask for. */
export type TermsOfQuotes = { readonly quote?: QuoteTerms }

/** A shop that gives quotes for some kinds of sale, for all, or for none. */
export type ShopWithQuotes<OfKind = TermsOfQuotes> = PolicyRef & { readonly sale: { readonly [K in Kind]?: OfKind } }
