import type { CitedApart, ClauseId } from '../value/clause.ts'
import type { Instead, Remedy } from './remedy.ts'

type LastRow = { readonly clause: ClauseId; readonly instead?: readonly (CitedApart & { readonly do: Instead })[] | undefined }

/** The terms that say what a customer may do instead of cancelling: the last row of cancellation. */
export type InsteadTerms = { readonly cancellation: readonly LastRow[] }

/** Whom the terms let a customer contact. */
export const contactsIn = ({ cancellation }: InsteadTerms): readonly Remedy[] => {
  const last = cancellation.at(-1)
  if (last?.instead === undefined) return []
  return last.instead
    .filter(({ do: instead }) => instead === 'contactSeller' || instead === 'contactService')
    .map((each) => ({ do: each.do, clause: each.clause ?? last.clause }))
}
