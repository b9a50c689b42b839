/**
 * What the customer's earlier orders mean for a placement.
 *
 * 1. The same product bought too often speaks against it.
 * 2. A record asks for money up front, or speaks against it. Of several that ask for money, the one that asks for most counts.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import { concat } from '../../kernel/concat.ts'
import type { OfferedLine, PastOrder } from '../../order/offer.ts'
import type { Instant } from '../../value/instant.ts'
import type { StandingReason } from './reason.ts'
import { lapsesIn, pastAsOf } from './pastAsOf.ts'
import { repeatPurchase } from './repeatPurchase.ts'
import type { StandingDemand, StandingRule } from './terms.ts'
import { type RecordDemand, recordDemand } from './recordDemand.ts'

/** What a placement says of the customer: the lines now, and the orders before. */
type Purchases = { readonly lines: readonly OfferedLine[]; readonly past?: readonly PastOrder[] }

type Standing = { readonly reasons: readonly StandingReason[]; readonly record: UpFrontRecord | null }

/** A record that asks for money up front. */
export type UpFrontRecord = RecordDemand<MoneyUpFront>

type MoneyUpFront = Exclude<StandingDemand, { readonly refused: true }>

export const decideStanding = (
  rules: readonly StandingRule[],
  calendar: Calendar,
  { lines, past: told = [] }: Purchases,
  at: Instant,
): Standing => {
  const past = pastAsOf(told, at)
  const reasons: StandingReason[] = []
  let record: UpFrontRecord | null = null
  for (const rule of rules) {
    if (rule.rule === 'standing') {
      const found = recordDemand(rule, calendar, past, at)
      if (found === null) continue
      if (asksForMoney(found)) record = strongerOf(record, found)
      else reasons.push(found.reason)
    } else reasons.push(...repeatPurchase(rule, calendar, itemsOf(lines), past, at).reasons)
  }
  return { reasons, record }
}

const asksForMoney = (found: RecordDemand): found is UpFrontRecord => 'upFront' in found.asks

/** Everything up front is more than a deposit, and of deposits the larger share is. */
export const strongerOf = (one: UpFrontRecord | null, other: UpFrontRecord | null): UpFrontRecord | null => {
  if (one === null || other === null) return one ?? other
  return shareOf(other) > shareOf(one) ? other : one
}

const shareOf = ({ asks }: UpFrontRecord): number => (asks.upFront === 'full' ? Number.POSITIVE_INFINITY : asks.share)

/** A rule that has nothing to do with earlier orders. */
type OtherRule = { readonly rule: 'complete' | 'address' | 'refused' | 'agreed' | 'atMost' | 'ahead' | 'minimum' }

/** The instants from which one of the earlier orders no longer counts, or counts as lapsed. */
export const standingChangesAt = (
  rules: readonly (StandingRule | OtherRule)[],
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
  rule: StandingRule | OtherRule,
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
    case 'refused':
    case 'agreed':
    case 'atMost':
    case 'ahead':
    case 'minimum':
      return NEVER
  }
}

const itemsOf = (lines: readonly OfferedLine[]): readonly string[] => lines.map(({ item }) => item)
