import type { Retention } from '../order/retention.ts'
import type { CitedApart } from '../value/clause.ts'

/** How a sale, or a part of it, ends: what is kept. Left out, nothing is. */
export type EndingTerms = CitedApart & { readonly keeps?: Retention }
