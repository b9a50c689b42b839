/**
 * Whether the goods come to the shop's minimum.
 *
 * 1. Money is never in a policy: the command says how much the minimum is. One that does not is refused.
 * 2. What the rule is meant for counts, without the shipping.
 */
import type { OfferedLine } from '../../order/offer.ts'
import type { Cited } from '../../value/clause.ts'
import { type Minor, totalOf } from '../../value/money.ts'
import type { PlacementReason } from './reason.ts'

export const minimumProblems = (
  { clause }: Cited,
  lines: readonly OfferedLine[],
  minimum: Minor | undefined,
): readonly PlacementReason[] => {
  if (minimum === undefined || !Number.isSafeInteger(minimum) || minimum < 0)
    return [{ code: 'badMinimum', clause, facts: { found: minimum ?? null } }]
  const goods = totalOf(lines, 0)
  return goods < minimum ? [{ code: 'belowMinimum', clause, facts: { minimum, goods } }] : []
}
