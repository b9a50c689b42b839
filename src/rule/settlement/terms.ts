import type { Within } from '../../deadline/span.ts'
import type { Cited } from '../../value/clause.ts'
import type { Kept } from '../kept.ts'

/** Why the customer ends the sale decides what is kept. An ending that is not named keeps nothing; nor does the shop's own. */
export type KeepsTerms = {
  readonly customerCancels?: Cited & { readonly keeps: Kept }
  readonly specificationChanges?: Cited & { readonly keeps: Kept }
}

/** By when what is owed back is paid, unless goods had to come back first. */
export type RefundTerms = Cited & { readonly within: Within }
