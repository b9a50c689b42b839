/**
 * Whether the requested items can be quoted.
 *
 * 1. At least one is requested, in whole numbers.
 * 2. A pre-order requests what is marked for it; a special order what the catalogue does not list.
 */
import type { Wanted } from '../../order/offer.ts'
import type { QuotableKind } from '../../order/kind.ts'
import { clauseFor, type Says } from '../builtInRule.ts'
import type { QuoteReason } from './reason.ts'

export const requestedItemProblems = (
  says: Says | undefined,
  kind: QuotableKind,
  wanted: readonly Wanted[],
): readonly QuoteReason[] => {
  if (wanted.length === 0) return [{ code: 'nothingRequested', clause: null, facts: {} }]
  return wanted.flatMap(({ item, quantity, listed, marked }): readonly QuoteReason[] => {
    const problems: QuoteReason[] = []
    if (!Number.isSafeInteger(quantity) || quantity < 1)
      problems.push({ code: 'badRequestedItem', clause: null, facts: { item, quantity } })
    if (kind === 'preOrder' && !marked)
      problems.push({ code: 'requestedItemNotMarked', clause: clauseFor(says, 'onlyAsMarked'), facts: { item, kind } })
    if (kind === 'specialOrder' && listed)
      problems.push({ code: 'requestedItemIsListed', clause: clauseFor(says, 'onlyUnlistedItemsAreSpecial'), facts: { item } })
    return problems
  })
}
