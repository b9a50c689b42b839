/**
 * Whether an order is placed so long before a date of what it contains.
 *
 * 1. Each line is held against the date of its own offer. Of lines that are too late, the reason says until when they could be
 *    ordered, one for each such instant.
 * 2. The term asks for the date: a line whose offer has none is refused, or it could be ordered for ever.
 * 3. Where the calendar is too short to tell, nobody can; while it is surely not too late, the order is placed.
 */
import type { Calendar } from '../calendar/calendar.ts'
import type { Length } from '../deadline/span.ts'
import type { OfferDate, OfferedLine } from '../order/offer.ts'
import type { Cited } from '../value/clause.ts'
import { type Instant, isInstant } from '../value/instant.ts'
import { beforeDate } from './beforeDate.ts'
import { beyondCalendar, type CoverageReason } from './coverageReason.ts'
import type { AheadReason } from './offerReason.ts'
import { isForLine, type LineWhen, type OrderFacts } from './when.ts'

/** The order must be placed so long `by` before that date of each offer. */
export type AheadRule = Cited & { readonly rule: 'ahead'; readonly of: OfferDate; readonly by: Length }

type OtherRule = 'complete' | 'address' | 'refused' | 'agreed' | 'atMost' | 'minimum' | 'repeatPurchase' | 'standing'

/** A rule for placing, as far as it matters here. */
export type AnyRule = { readonly when?: LineWhen } & (AheadRule | { readonly rule: OtherRule })

/** `lines`: those that the rule is meant for. */
export const aheadProblems = (
  { clause, of, by }: AheadRule,
  calendar: Calendar,
  lines: readonly OfferedLine[],
  at: Instant,
): readonly (AheadReason | CoverageReason)[] => {
  const tooLate = new Map<Instant, Set<string>>()
  const undated = new Set<string>()
  let isUnknown = false
  for (const { item, offer } of lines) {
    const date = offer[of]
    if (date === undefined) undated.add(item)
    // What is not an instant is a fault of the offer, and told as that.
    if (date === undefined || !isInstant(date)) continue
    const { at: closed, isCertain } = beforeDate(calendar, by, date)
    if (closed !== null && at < closed) continue
    if (isCertain) tooLate.set(closed, (tooLate.get(closed) ?? new Set()).add(item))
    else isUnknown = true
  }
  const reasons: (AheadReason | CoverageReason)[] = []
  for (const [closed, items] of tooLate)
    reasons.push({ code: 'orderedTooLate', clause, facts: { of, by, closed, items: [...items] } })
  if (undated.size > 0) reasons.push({ code: 'dateMissing', clause, facts: { of, items: [...undated] } })
  if (isUnknown) reasons.push(beyondCalendar(calendar, 'OrderPlaced', at, clause))
  return reasons
}

/** The same for every such rule, each of the lines that it is meant for. */
export const aheadProblemsIn = (
  rules: readonly AnyRule[],
  calendar: Calendar,
  order: OrderFacts,
  lines: readonly OfferedLine[],
): readonly (AheadReason | CoverageReason)[] =>
  rules.flatMap((rule) => {
    if (rule.rule !== 'ahead') return []
    const meant = lines.filter(({ offer: { marks = [] } }) => isForLine(rule.when, calendar, order, { marks }))
    return aheadProblems(rule, calendar, meant, order.placedAt)
  })

/** The instants from which it is too late, or might be. */
export const aheadChangesAt = (
  rules: readonly AnyRule[],
  calendar: Calendar,
  lines: readonly OfferedLine[],
): readonly Instant[] =>
  rules.flatMap((rule) =>
    rule.rule === 'ahead'
      ? lines
          .map(({ offer }) => offer[rule.of])
          .filter((date) => date !== undefined)
          .map((date) => beforeDate(calendar, rule.by, date).at)
          .filter((at) => at !== null)
      : [],
  )
