import type { Cited } from '../value/clause.ts'
import type { Instead, Remedy } from './remedy.ts'

/** The terms that say what a customer may do instead of cancelling. */
export type InsteadTerms = {
  readonly cancellation: { readonly afterwards: { readonly instead: readonly (Cited & { readonly do: Instead })[] } }
}

/** Whom the terms let a customer contact. */
export const contactsIn = ({ cancellation }: InsteadTerms): readonly Remedy[] =>
  cancellation.afterwards.instead.filter(({ do: instead }) => instead === 'contactSeller' || instead === 'contactService')
