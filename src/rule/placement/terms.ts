import type { Kind } from '../../order/kind.ts'
import type { Cited } from '../../value/clause.ts'

/** With which other kinds of line an order of this kind can be placed; without these terms, with none. */
export type MixingTerms = Cited & { readonly with: readonly Kind[] }
