/**
 * Whether an order can be placed, with every reason against it at once.
 *
 * 1. Its lines make an order, and each can be sold as it is offered, now.
 * 2. They are one kind of sale, or may go together; otherwise each part is judged as an order of its own.
 * 3. Then everything that the terms of the kind ask.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import { both, grant, refuseIfAny } from '../../decision/finding.ts'
import { concat } from '../../kernel/concat.ts'
import type { Placement } from '../../order/command.ts'
import { KINDS } from '../../order/kind.ts'
import type { Event } from '../../order/event.ts'
import type { OfferedLine } from '../../order/offer.ts'
import type { Policy } from '../../policy/policy.ts'
import { aheadChangesAt } from '../../rule/aheadProblems.ts'
import { availabilityProblems, closingsOf } from '../../rule/availabilityProblems.ts'
import { clauseFor } from '../../rule/builtInRule.ts'
import { linesProblems } from '../../rule/linesProblems.ts'
import { kindOf, type Mixing } from '../../rule/placement/kindOf.ts'
import type { PlacementReason } from '../../rule/placement/reason.ts'
import type { Remedy } from '../../rule/remedy.ts'
import type { RuleFinding } from '../../rule/ruleFinding.ts'
import { standingChangesAt } from '../../rule/standing/decideStanding.ts'
import { whenChangesAt } from '../../rule/when.ts'
import { type Instant, isInstant } from '../../value/instant.ts'
import { type PlaceReason, placementOfKind } from './placementOfKind.ts'
import type { PlacementBasis } from './unmetRules.ts'

export const decidePlacement = (
  policy: Policy,
  calendar: Calendar,
  data: Placement,
  basis: PlacementBasis,
  at: Instant,
): RuleFinding<PlaceReason> => {
  const general = concat<PlaceReason>(
    concat<PlaceReason>(linesProblems(data), promiseProblem(data.promisedShipDate)),
    availabilityProblems(policy.says, data.lines, at),
  )
  const possible: RuleFinding<PlaceReason> = refuseIfAny(general, grant([], []))
  if (data.lines.length === 0) return possible
  const together = kindOf(mixingOf(policy), clauseFor(policy.says, 'kindsThatDoNotMixAreSplit'), data)
  if (together.verdict === 'granted') {
    const { kind, because } = together
    const ofKind = placementOfKind(policy, calendar, kind, data, basis, at)
    return both<Event, PlaceReason, Remedy>(both<Event, PlaceReason, Remedy>(grant([], because), possible), ofKind)
  }
  return together.remedies
    .flatMap((remedy) => (remedy.do === 'placeApart' ? remedy.parts : []))
    .map(({ kind, lines }) => placementOfKind(policy, calendar, kind, { ...data, lines: linesIn(data, lines) }, basis, at))
    .reduce<RuleFinding<PlaceReason>>(both, both<Event, PlaceReason, Remedy>(together, possible))
}

const linesIn = ({ lines }: Placement, ids: readonly string[]): readonly OfferedLine[] =>
  lines.filter(({ id }) => ids.includes(id))

/**
 * The instants at which a placement may be judged differently: closing dates, and how long before a date there must be; past
 * orders that cease to count, and days that rules ask for.
 */
export const placementChangesAt = (policy: Policy, calendar: Calendar, data: Placement, at: Instant): readonly Instant[] => {
  let changes = closingsOf(data.lines)
  for (const kind of KINDS) {
    const rules = policy.sale[kind]?.placing
    if (rules === undefined) continue
    changes = concat(changes, standingChangesAt(rules, calendar, data, at))
    changes = concat(changes, aheadChangesAt(rules, calendar, data.lines))
    for (const { when } of rules) changes = concat(changes, whenChangesAt(when, calendar))
  }
  return changes
}

const promiseProblem = (promised: Instant | undefined): readonly PlacementReason[] =>
  promised === undefined || isInstant(promised) ? [] : [{ code: 'badPromise', clause: null, facts: { promised } }]

const mixingOf = ({ sale: { inStock, backorder, preOrder, specialOrder } }: Policy): Mixing => ({
  inStock: inStock?.mixing,
  backorder: backorder?.mixing,
  preOrder: preOrder?.mixing,
  specialOrder: specialOrder?.mixing,
})
