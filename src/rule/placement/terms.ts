import type { Kind } from '../../order/kind.ts'
import type { Cited } from '../../value/clause.ts'

/** The customer must agree to something, in the shop's own words: `terms`, `notCancellable`. */
export type AgreementRule = { readonly rule: 'agreed'; readonly to: string }

/** The goods must come to a minimum. How much that is, the command says. */
export type MinimumRule = { readonly rule: 'minimum' }

/** With which other kinds of line an order of this kind can be placed; without these terms, with none. */
export type MixingTerms = Cited & { readonly with: readonly Kind[] }
