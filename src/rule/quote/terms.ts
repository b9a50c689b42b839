import type { Kind } from '../../order/kind.ts'
import type { PolicyRef } from '../../order/order.ts'
import type { DutyTerms, PlainEnd } from '../dutyTerms.ts'

/** With these terms, an order starts as a request, which the shop answers with a quote and the customer confirms. */
export type QuoteTerms = {
  readonly answer: DutyTerms<PlainEnd>
  readonly confirm: DutyTerms<PlainEnd>
}

/** The terms of a kind of sale, as much of them as quotes ask for. */
export type TermsOfQuotes = { readonly quote?: QuoteTerms }

/** A shop that gives quotes for some kinds of sale, for all, or for none. */
export type ShopWithQuotes<OfKind = TermsOfQuotes> = PolicyRef & { readonly sale: { readonly [K in Kind]?: OfKind } }
