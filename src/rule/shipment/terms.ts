import type { Within } from '../../deadline/span.ts'
import type { Cited, ClauseId } from '../../value/clause.ts'

/** How soon the shop begins to make a paid order up. */
export type PreparationTerms = Cited & { readonly within: Within }

/**
 * How soon the parcel leaves, from the instant at which everything is paid and in. With `tracking`, only with a tracking number.
 */
export type DispatchTerms = Cited & { readonly within: Within; readonly tracking?: ClauseId }
