/**
 * The shop's rules for placing that an order does not meet, in their order, and what the customer's record asks for up front.
 *
 * 1. A rule with `when` is asked where that holds for some line, and of the lines for which it holds.
 * 2. Where a quote came first, the request for it has met the rules about details, and the shop has named the price itself.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import type { Placement } from '../../order/command.ts'
import type { OfferedLine } from '../../order/offer.ts'
import type { PlacingRule } from '../../policy/saleTerms.ts'
import { aheadProblems } from '../../rule/aheadProblems.ts'
import { barProblems } from '../../rule/barProblems.ts'
import type { CoverageReason } from '../../rule/coverageReason.ts'
import { detailProblems } from '../../rule/detailProblems.ts'
import { agreementProblems } from '../../rule/placement/agreementProblems.ts'
import { minimumProblems } from '../../rule/placement/minimumProblems.ts'
import type { PlacementReason } from '../../rule/placement/reason.ts'
import { decideStanding, strongerOf, type UpFrontRecord } from '../../rule/standing/decideStanding.ts'
import type { StandingReason } from '../../rule/standing/reason.ts'
import { isForLine, type OrderFacts } from '../../rule/when.ts'
import type { Instant } from '../../value/instant.ts'

/** What a placement rests on. */
export type PlacementBasis = 'offer' | 'quote'

/** Why a rule is not met, or cannot be judged. */
export type UnmetReason = PlacementReason | StandingReason | CoverageReason

type UnmetRules = {
  readonly reasons: readonly UnmetReason[]
  readonly record: UpFrontRecord | null
}

export const unmetRules = (
  rules: readonly PlacingRule[],
  calendar: Calendar,
  data: Placement,
  basis: PlacementBasis,
  at: Instant,
): UnmetRules => {
  const reasons: UnmetReason[] = []
  let record: UpFrontRecord | null = null
  const order: OrderFacts = { circumstances: data.circumstances, placedAt: at }
  for (const rule of rules) {
    const lines = linesFor(rule, calendar, order, data.lines)
    if (lines.length === 0) continue
    const part = lines === data.lines ? data : { ...data, lines }
    if (rule.rule === 'standing' || rule.rule === 'repeatPurchase') {
      const standing = decideStanding([rule], calendar, part, at)
      reasons.push(...standing.reasons)
      record = strongerOf(record, standing.record)
    } else if (rule.rule === 'ahead') reasons.push(...aheadProblems(rule, calendar, lines, at))
    else reasons.push(...problemsWith(rule, part, basis, order))
  }
  return { reasons, record }
}

const linesFor = (
  { when }: PlacingRule,
  calendar: Calendar,
  order: OrderFacts,
  lines: readonly OfferedLine[],
): readonly OfferedLine[] =>
  when === undefined ? lines : lines.filter(({ offer: { marks = [] } }) => isForLine(when, calendar, order, { marks }))

type OwnRule = Exclude<PlacingRule, { readonly rule: 'standing' | 'repeatPurchase' | 'ahead' }>

/** Of the lines that the rule is meant for. */
const problemsWith = (rule: OwnRule, data: Placement, basis: PlacementBasis, order: OrderFacts): readonly PlacementReason[] => {
  const { lines, agrees = [], minimum } = data
  switch (rule.rule) {
    case 'complete':
    case 'address':
      return basis === 'quote' ? [] : detailProblems(rule, { ...data, items: lines.map(({ details }) => details ?? {}) })
    case 'refused':
    case 'atMost':
      return barProblems(rule, order, lines.map(itemLine))
    case 'agreed':
      return agreementProblems(rule, agrees)
    case 'minimum':
      return basis === 'quote' ? [] : minimumProblems(rule, lines, minimum)
  }
}

const itemLine = ({ item, quantity, offer: { marks = [] } }: OfferedLine) => ({ item, quantity, marks })
