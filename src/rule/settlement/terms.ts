import type { Within } from '../../deadline/span.ts'
import type { Cited } from '../../value/clause.ts'

/** By when what is owed back is paid, unless goods had to come back first. */
export type RefundTerms = Cited & { readonly within: Within }
