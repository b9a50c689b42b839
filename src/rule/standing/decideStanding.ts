/**
 * What the customer's earlier orders mean for a placement.
 *
 * 1. The same product bought too often speaks against it.
 * 2. A record of unpaid orders asks for money up front.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import { concat } from '../../kernel/concat.ts'
import type { OfferedLine, PastOrder } from '../../order/offer.ts'
import type { Instant } from '../../value/instant.ts'
import type { StandingReason } from './reason.ts'
import { lapsesIn, pastAsOf } from './pastAsOf.ts'
import { repeatPurchase } from './repeatPurchase.ts'
import type { StandingRule } from './terms.ts'
import { type RecordDemand, recordDemand } from './recordDemand.ts'

/** What a placement says of the customer: the lines now, and the orders before. */
type Purchases = { readonly lines: readonly OfferedLine[]; readonly past?: readonly PastOrder[] }

type Standing = { readonly reasons: readonly StandingReason[]; readonly record: RecordDemand | null }

export const decideStanding = (
  rules: readonly StandingRule[],
  calendar: Calendar,
  { lines, past: told = [] }: Purchases,
  at: Instant,
): Standing => {
  const past = pastAsOf(told, at)
  const reasons: StandingReason[] = []
  let record: RecordDemand | null = null
  for (const rule of rules) {
    if (rule.rule === 'standing') record = recordDemand(rule, calendar, past, at)
    else reasons.push(...repeatPurchase(rule, calendar, itemsOf(lines), past, at).reasons)
  }
  return { reasons, record }
}

/** The instants from which one of the earlier orders no longer counts, or counts as lapsed. */
export const standingChangesAt = (
  rules: readonly (StandingRule | { readonly rule: 'complete' | 'address' })[],
  calendar: Calendar,
  purchases: Purchases,
  at: Instant,
): readonly Instant[] => {
  let changes = NEVER
  for (const rule of rules) changes = concat(changes, changesOf(rule, calendar, purchases, at))
  return changes
}

const NEVER: readonly Instant[] = []

const changesOf = (
  rule: StandingRule | { readonly rule: 'complete' | 'address' },
  calendar: Calendar,
  { lines, past: told = [] }: Purchases,
  at: Instant,
): readonly Instant[] => {
  if (told.length === 0) return NEVER
  const past = pastAsOf(told, at)
  switch (rule.rule) {
    case 'standing':
      return concat(recordDemand(rule, calendar, past, at)?.ceases ?? NEVER, lapsesIn(past))
    case 'repeatPurchase':
      return concat(repeatPurchase(rule, calendar, itemsOf(lines), past, at).ceases, lapsesIn(past))
    case 'complete':
    case 'address':
      return NEVER
  }
}

const itemsOf = (lines: readonly OfferedLine[]): readonly string[] => lines.map(({ item }) => item)
