/**
 * Whether the requested items can be quoted.
 *
 * 1. At least one item is requested, each in whole units.
 * 2. For a pre-order the catalogue must mark the item as available; for a special order it must not list it.
 */
import { isAvailableAs, isListed, type RequestedItem } from '../../order/offer.ts'
import type { QuotableKind } from '../../order/kind.ts'
import { clauseFor, type Says } from '../builtInRule.ts'
import type { QuoteReason } from './reason.ts'

export const requestedItemProblems = (
  says: Says | undefined,
  kind: QuotableKind,
  items: readonly RequestedItem[],
): readonly QuoteReason[] => {
  if (items.length === 0) return [{ code: 'nothingRequested', clause: null, facts: {} }]
  return items.flatMap((requested): readonly QuoteReason[] => {
    const { item, quantity } = requested
    const problems: QuoteReason[] = []
    if (!Number.isSafeInteger(quantity) || quantity < 1)
      problems.push({ code: 'badRequestedItem', clause: null, facts: { item, quantity } })
    if (kind === 'preOrder' && !isAvailableAs(kind, requested))
      problems.push({ code: 'requestedItemNotAvailableAs', clause: clauseFor(says, 'onlyAsMarked'), facts: { item, kind } })
    if (kind === 'specialOrder' && isListed(kind, requested))
      problems.push({ code: 'requestedItemIsListed', clause: clauseFor(says, 'onlyUnlistedItemsAreSpecial'), facts: { item } })
    return problems
  })
}
