/**
 * Whether what is asked for can be quoted.
 *
 * 1. Something is asked for, in whole numbers.
 * 2. A pre-order asks for what is marked for it; a special order for what the catalogue does not list.
 */
import type { Wanted } from '../../order/offer.ts'
import type { QuotableKind } from '../../order/kind.ts'
import { clauseFor, type Says } from '../houseLaw.ts'
import type { QuoteReason } from './reason.ts'

export const wishProblems = (says: Says | undefined, kind: QuotableKind, wanted: readonly Wanted[]): readonly QuoteReason[] => {
  if (wanted.length === 0) return [{ code: 'nothingWanted', clause: null, facts: {} }]
  return wanted.flatMap(({ item, quantity, listed, marked }): readonly QuoteReason[] => {
    const problems: QuoteReason[] = []
    if (!Number.isSafeInteger(quantity) || quantity < 1)
      problems.push({ code: 'badWish', clause: null, facts: { item, quantity } })
    if (kind === 'preOrder' && !marked)
      problems.push({ code: 'wishNotMarked', clause: clauseFor(says, 'onlyAsMarked'), facts: { item, kind } })
    if (kind === 'specialOrder' && listed)
      problems.push({ code: 'wishIsListed', clause: clauseFor(says, 'onlyUnlistedItemsAreSpecial'), facts: { item } })
    return problems
  })
}
