/**
 * Whether the lines make an order at all.
 *
 * 1. There is at least one, and each has an id of its own.
 * 2. Quantities are whole and at least one; prices whole minor units, not negative.
 * 3. What the catalogue offers is possible: whole units, a closing and a releasing instant, a deposit of at most everything.
 * 4. Everything together is an amount that can be counted exactly.
 */
import { isInstant } from '../value/instant.ts'
import type { MarkedDeposit, OfferedLine, Quote } from '../order/offer.ts'
import { totalOf } from '../value/money.ts'
import type { LinesReason } from './offerReason.ts'

export const linesProblems = ({ lines, shipping }: Quote): readonly LinesReason[] => {
  const problems: LinesReason[] = []
  if (lines.length === 0) problems.push({ code: 'noLines', clause: null, facts: {} })
  for (const line of repeatedIn(lines)) problems.push({ code: 'repeatedLine', clause: null, facts: { line } })
  for (const { id: line, quantity, price, offer } of lines) {
    if (!(Number.isSafeInteger(quantity) && quantity >= 1 && isAmount(price)))
      problems.push({ code: 'badLine', clause: null, facts: { line, quantity, price } })
    const { available, closing, release, deposit } = offer
    const bad = (of: 'available' | 'closing' | 'release' | 'deposit', found: number): void => {
      problems.push({ code: 'badOffer', clause: null, facts: { line, of, found } })
    }
    if (!Number.isSafeInteger(available)) bad('available', available)
    if (closing !== undefined && !isInstant(closing)) bad('closing', closing)
    if (release !== undefined && !isInstant(release)) bad('release', release)
    if (deposit !== undefined && !isPossible(deposit)) bad('deposit', 'share' in deposit ? deposit.share : deposit.amount)
  }
  if (!isAmount(shipping)) problems.push({ code: 'badShipping', clause: null, facts: { shipping } })
  if (problems.length === 0 && !isAmount(totalOf(lines, shipping)))
    problems.push({ code: 'totalTooLarge', clause: null, facts: { most: Number.MAX_SAFE_INTEGER } })
  return problems
}

const isPossible = (deposit: MarkedDeposit): boolean =>
  'share' in deposit ? deposit.share >= 0 && deposit.share <= 100 : isAmount(deposit.amount)

const isAmount = (amount: number): boolean => Number.isSafeInteger(amount) && amount >= 0

const repeatedIn = (lines: readonly OfferedLine[]): readonly string[] => {
  if (lines.length < 2) return []
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const { id } of lines) (seen.has(id) ? again : seen).add(id)
  return [...again]
}
