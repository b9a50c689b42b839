/**
 * Whether each line can be sold as it is offered, at this instant.
 *
 * 1. The catalogue must list the item; for a special order, which has yet to be found, it must not.
 * 2. Of what is sold from stock, every unit must be available.
 * 3. What is sold in another way must be marked as available for that kind of sale.
 * 4. Nothing is sold from its closing date on, or once the shop has closed it early.
 */
import { isAvailableAs, isListed, type OfferedLine } from '../order/offer.ts'
import type { Instant } from '../value/instant.ts'
import { clauseFor, type Says } from './builtInRule.ts'
import type { AvailabilityReason } from './offerReason.ts'

export const availabilityProblems = (
  says: Says | undefined,
  lines: readonly OfferedLine[],
  at: Instant,
): readonly AvailabilityReason[] => {
  const problems: AvailabilityReason[] = []
  const requested = requestedFromStock(lines)
  for (const line of lines) problems.push(...lineProblems(says, line, requested(line.item), at))
  return problems
}

/** Lines of the same item draw on the same stock. */
const requestedFromStock = (lines: readonly OfferedLine[]): ((item: string) => number) => {
  const [only] = lines
  if (only !== undefined && lines.length === 1) return () => only.quantity
  const requested = new Map<string, number>()
  for (const { item, kind, quantity } of lines) if (kind === 'inStock') requested.set(item, (requested.get(item) ?? 0) + quantity)
  return (item) => requested.get(item) ?? 0
}

const lineProblems = (
  says: Says | undefined,
  { id: line, item, kind, offer }: OfferedLine,
  requested: number,
  at: Instant,
): readonly AvailabilityReason[] => {
  const problems: AvailabilityReason[] = []
  if (kind !== 'specialOrder' && !isListed(kind, offer))
    problems.push({ code: 'notListed', clause: clauseFor(says, 'onlyListedItemsAreSold'), facts: { line, item } })
  if (kind === 'specialOrder' && isListed(kind, offer))
    problems.push({ code: 'listedIsNotSpecial', clause: clauseFor(says, 'onlyUnlistedItemsAreSpecial'), facts: { line, item } })
  if (kind === 'inStock' && offer.available < requested) {
    const facts = { line, item, requested, available: offer.available }
    problems.push({ code: 'notEnoughStock', clause: clauseFor(says, 'onlyStockThatIsThereIsSold'), facts })
  }
  if ((kind === 'backorder' || kind === 'preOrder') && !isAvailableAs(kind, offer))
    problems.push({ code: 'notAvailableAs', clause: clauseFor(says, 'onlyAsMarked'), facts: { line, item, kind } })
  const { closing, closedEarly = false } = offer
  if (closedEarly || (closing !== undefined && at >= closing)) {
    const facts = { line, item, closed: closedEarly ? null : (closing ?? null) }
    problems.push({ code: 'noLongerTaken', clause: clauseFor(says, 'onlyUntilClosing'), facts })
  }
  return problems
}

/** The instants at which the answer may change. */
export const closingsOf = (lines: readonly OfferedLine[]): readonly Instant[] =>
  lines.flatMap(({ offer: { closing } }) => closing ?? [])
