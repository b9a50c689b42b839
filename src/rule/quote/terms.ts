import type { Within } from '../../deadline/span.ts'
import type { Cited } from '../../value/clause.ts'

/** Present: the order starts as a request, which the shop answers with a quote and the customer confirms. */
export type QuoteTerms = {
  readonly answer: Cited & { readonly within: Within }
  readonly confirm: Cited & { readonly within: Within }
}
