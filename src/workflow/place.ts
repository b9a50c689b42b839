/**
 * Whether an order can be placed, with every reason against it at once.
 *
 * 1. Its lines make an order, and each is for sale like this, now.
 * 2. They are one kind of sale, or may go together; else each part is judged as an order of its own.
 * 3. Then all that the terms of the kind ask.
 */
import type { Calendar } from '../calendar/calendar.ts'
import { both, grant, refuse, refuseIfAny } from '../decision/finding.ts'
import { concat } from '../kernel/concat.ts'
import type { Placing } from '../order/command.ts'
import { KINDS } from '../order/kind.ts'
import type { OfferedLine } from '../order/offer.ts'
import type { Policy } from '../policy/policy.ts'
import type { Found } from '../rule/found.ts'
import { clauseFor } from '../rule/houseLaw.ts'
import { availabilityProblems, closingsOf } from '../rule/placement/availabilityProblems.ts'
import { kindOf, type Mixing } from '../rule/placement/kindOf.ts'
import { linesProblems } from '../rule/placement/linesProblems.ts'
import type { PlacementReason } from '../rule/placement/reason.ts'
import { repeatPurchase } from '../rule/standing/repeatPurchase.ts'
import { upFrontAsked } from '../rule/standing/upFrontAsked.ts'
import { type Instant, isInstant } from '../value/instant.ts'
import { itemsOf, type PlaceReason, type PlacedFrom, placeAs } from './placeAs.ts'

export const place = (policy: Policy, calendar: Calendar, data: Placing, from: PlacedFrom, at: Instant): Found<PlaceReason> => {
  const general = concat<PlaceReason>(
    concat<PlaceReason>(linesProblems(data), promiseProblem(data.promisedShipDate)),
    availabilityProblems(policy.says, data.lines, at),
  )
  const possible: Found<PlaceReason> = refuseIfAny(general, grant([], []))
  if (data.lines.length === 0) return possible
  const together = kindOf(mixingOf(policy), clauseFor(policy.says, 'kindsThatDoNotMixAreSplit'), data)
  if (together.verdict === 'granted') {
    const { kind, because } = together
    return withAlso(withAlso(grant([], because), possible), placeAs(policy, calendar, kind, data, from, at))
  }
  return together.remedies
    .flatMap((remedy) => (remedy.do === 'placeApart' ? remedy.parts : []))
    .map(({ kind, lines }) => placeAs(policy, calendar, kind, { ...data, lines: linesIn(data, lines) }, from, at))
    .reduce(withAlso, withAlso(together, possible))
}

const linesIn = ({ lines }: Placing, ids: readonly string[]): readonly OfferedLine[] => lines.filter(({ id }) => ids.includes(id))

/** Two findings as one. What has been said of one part of an order is not said again of another. */
const withAlso = (one: Found<PlaceReason>, other: Found<PlaceReason>): Found<PlaceReason> => {
  const isNew = (reason: PlaceReason): boolean => !one.because.some((each) => JSON.stringify(each) === JSON.stringify(reason))
  if (one.verdict === 'granted' || other.verdict === 'granted') return both(one, other)
  return refuse([...one.because, ...other.because.filter(isNew)], [...one.remedies, ...other.remedies])
}

/** The instants at which a placement may be judged otherwise: closing dates, and past orders that cease to count. */
export const placeTurns = (policy: Policy, calendar: Calendar, data: Placing, at: Instant): readonly Instant[] => {
  const turns = [...closingsOf(data.lines)]
  for (const kind of KINDS)
    for (const rule of policy.sale[kind]?.placing ?? []) {
      if (rule.rule === 'standing') turns.push(...(upFrontAsked(rule, calendar, data.past, at)?.ceases ?? []))
      if (rule.rule === 'repeatPurchase') turns.push(...repeatPurchase(rule, calendar, itemsOf(data.lines), data.past, at).ceases)
    }
  return turns
}

const promiseProblem = (promised: Instant | undefined): readonly PlacementReason[] =>
  promised === undefined || isInstant(promised) ? [] : [{ code: 'badPromise', clause: null, facts: { promised } }]

const mixingOf = ({ sale: { inStock, backorder, preOrder, specialOrder } }: Policy): Mixing => ({
  inStock: inStock?.mixing,
  backorder: backorder?.mixing,
  preOrder: preOrder?.mixing,
  specialOrder: specialOrder?.mixing,
})
