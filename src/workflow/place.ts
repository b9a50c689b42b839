/**
 * Whether an order can be placed, with every reason against it at once; and what the order is that was placed.
 *
 * 1. Its lines make an order, of a kind that the shop sells.
 * 2. Each is for sale like this, now.
 * 3. The shop's rules for placing are met, and the customer's earlier orders do not stand against it.
 * 4. What is asked for up front, by the terms or by the customer's record, is agreed to where that is asked.
 */
import type { Calendar } from '../calendar/calendar.ts'
import { both, grant, refuse, refuseIfAny } from '../decision/finding.ts'
import type { Asking, Placing } from '../order/command.ts'
import type { EventOf } from '../order/event.ts'
import { type Kind, KINDS } from '../order/kind.ts'
import type { OfferedLine } from '../order/offer.ts'
import type { Policy } from '../policy/policy.ts'
import type { SaleTerms } from '../policy/saleTerms.ts'
import type { Found } from '../rule/found.ts'
import { clauseFor } from '../rule/houseLaw.ts'
import { type AskedByRecord, type Planned, planOf } from '../rule/payment/plan.ts'
import { availabilityProblems, closingsOf } from '../rule/placement/availabilityProblems.ts'
import { kindOf, type Mixing } from '../rule/placement/kindOf.ts'
import { linesProblems } from '../rule/placement/linesProblems.ts'
import { placementProblems } from '../rule/placement/placementProblems.ts'
import type { PlacementReason } from '../rule/placement/reason.ts'
import type { Remedy } from '../rule/remedy.ts'
import { repeatPurchase } from '../rule/standing/repeatPurchase.ts'
import type { StandingReason } from '../rule/standing/reason.ts'
import { type UpFrontAsked, upFrontAsked } from '../rule/standing/upFrontAsked.ts'
import { type Instant, isInstant } from '../value/instant.ts'
import { placed } from './placed.ts'

export type PlaceReason = PlacementReason | StandingReason

/** A placement, told apart by whether a quote came first. */
export type ToPlace = Placing & { readonly quoted: boolean }

export const place = (policy: Policy, calendar: Calendar, data: ToPlace, at: Instant): Found<PlaceReason> => {
  const general = [
    ...linesProblems(data),
    ...promiseProblem(data.promisedShipDate),
    ...availabilityProblems(policy.says, data.lines, at),
  ]
  const possible: Found<PlaceReason> = refuseIfAny(general, grant([], []))
  if (data.lines.length === 0) return possible
  const together = kindOf(mixingOf(policy), clauseFor(policy.says, 'kindsThatDoNotMixAreSplit'), data)
  if (together.verdict === 'granted')
    return together.events
      .map((kind) => placeAs(policy, calendar, kind, data, at))
      .reduce(withAlso, withAlso({ ...together, events: [] }, possible))
  return together.remedies
    .flatMap((remedy) => (remedy.do === 'placeApart' ? remedy.parts : []))
    .map(({ kind, lines }) => placeAs(policy, calendar, kind, { ...data, lines: linesIn(data, lines) }, at))
    .reduce(withAlso, withAlso(together, possible))
}

/** The same, for an order of which it is known what kind of sale it is: that the shop sells it, and all that the terms of the kind ask. */
const placeAs = (policy: Policy, calendar: Calendar, kind: Kind, data: ToPlace, at: Instant): Found<PlaceReason> => {
  const terms = policy.sale[kind]
  if (terms === undefined) return refuse([{ code: 'kindNotSold', clause: null, facts: { kind } }], [])
  const { reasons, record: found } = placingReasons(terms, calendar, data, at)
  const plannedFor = (asks: AskedByRecord): Planned => planOf(terms.payment, terms.shippingCost !== undefined, data.lines, asks)
  const planned = plannedFor(found?.asks ?? null)
  // A record that asks for nothing that the terms do not ask of everybody is of no account.
  const record = found !== null && JSON.stringify(planned) !== JSON.stringify(plannedFor(null)) ? found : null
  const unagreed = consentProblem(terms, planned, record, data)
  const quoteFirst: readonly PlaceReason[] =
    terms.quote !== undefined && !data.quoted && sellsUnquoted(policy)
      ? [{ code: 'quoteFirst', clause: terms.quote.answer.clause, facts: { kind } }]
      : []
  const remedies: readonly Remedy[] = unagreed.map(({ clause, facts }) => ({ do: 'agree', clause, to: facts.to }))
  const order = placed(policy, kind, planned, data, at)
  const byRecord = record === null ? [] : [record.reason]
  const unmet = unagreed.length === 0 ? [] : [...unagreed, ...byRecord]
  return refuseIfAny([...quoteFirst, ...reasons, ...unmet], grant([order], [...told(policy, order), ...byRecord]), remedies)
}

/** Whether some kind of sale needs no quote. Where each does, that is said of every placement before its kind is looked at. */
export const sellsUnquoted = ({ sale }: Policy): boolean => Object.values(sale).some(({ quote }) => quote === undefined)

const linesIn = ({ lines }: Placing, ids: readonly string[]): readonly OfferedLine[] => lines.filter(({ id }) => ids.includes(id))

/** Two findings as one. What has been said of one part of an order is not said again of another. */
const withAlso = (one: Found<PlaceReason>, other: Found<PlaceReason>): Found<PlaceReason> => {
  const isNew = (reason: PlaceReason): boolean => !one.because.some((each) => JSON.stringify(each) === JSON.stringify(reason))
  if (one.verdict === 'granted' || other.verdict === 'granted') return both(one, other)
  return refuse([...one.because, ...other.because.filter(isNew)], [...one.remedies, ...other.remedies])
}

/** The instants at which a placement may be judged otherwise: closing dates, and past orders that cease to count. */
export const placeTurns = (policy: Policy, calendar: Calendar, data: ToPlace, at: Instant): readonly Instant[] => {
  const ceases = KINDS.flatMap((kind) => policy.sale[kind]?.placing ?? []).flatMap((rule): readonly Instant[] => {
    if (rule.rule === 'standing') return upFrontAsked(rule, calendar, data.past, at)?.ceases ?? []
    return rule.rule === 'repeatPurchase' ? repeatPurchase(rule, calendar, itemsOf(data.lines), data.past, at).ceases : []
  })
  return [...closingsOf(data.lines), ...ceases]
}

const promiseProblem = (promised: Instant | undefined): readonly PlacementReason[] =>
  promised === undefined || isInstant(promised) ? [] : [{ code: 'badPromise', clause: null, facts: { promised } }]

/** What the customer is told with the placement. */
const told = ({ says }: Policy, { data: { promised, estimated } }: EventOf<'OrderPlaced'>): readonly PlacementReason[] => {
  const reasons: PlacementReason[] = [{ code: 'placed', clause: clauseFor(says, 'placementIsTold'), facts: {} }]
  if (promised !== null && promised.by !== null) {
    const facts = { promised: promised.by }
    reasons.push({ code: 'shipDatePromised', clause: clauseFor(says, 'shownDateIsForToday'), facts })
  }
  if (estimated !== undefined)
    reasons.push({ code: 'shipDateEstimated', clause: clauseFor(says, 'estimatesMoveNothing'), facts: { estimated } })
  return reasons
}

const itemsOf = (lines: readonly OfferedLine[]): readonly string[] => lines.map(({ item }) => item)

const mixingOf = ({ sale: { inStock, backorder, preOrder, specialOrder } }: Policy): Mixing => ({
  inStock: inStock?.mixing,
  backorder: backorder?.mixing,
  preOrder: preOrder?.mixing,
  specialOrder: specialOrder?.mixing,
})

type FromRules = { readonly reasons: readonly PlaceReason[]; readonly record: UpFrontAsked | null }

/** What the rules for placing find: a request for a quote has answered those about what is told already. */
const placingReasons = (terms: SaleTerms, calendar: Calendar, data: ToPlace, at: Instant): FromRules => {
  const reasons: PlaceReason[] = []
  let record: UpFrontAsked | null = null
  for (const rule of terms.placing ?? []) {
    if (rule.rule === 'standing') record = upFrontAsked(rule, calendar, data.past, at)
    else if (rule.rule === 'repeatPurchase')
      reasons.push(...repeatPurchase(rule, calendar, itemsOf(data.lines), data.past, at).reasons)
    else if (!data.quoted) reasons.push(...placementProblems(rule, toldBy(data)))
  }
  return { reasons, record }
}

const toldBy = ({ address, details }: Asking): Parameters<typeof placementProblems>[1] => ({ address, details, items: [] })

type ConsentReason = Extract<PlacementReason, { readonly code: 'consentMissing' }>

const consentProblem = (
  { payment }: SaleTerms,
  { plan }: Planned,
  record: UpFrontAsked | null,
  { agrees }: ToPlace,
): readonly ConsentReason[] => {
  const to = plan.upFront === 'deposit' ? 'deposit' : 'fullPayment'
  const [first] = payment
  const agreed = first.pay === 'deposit' && plan.upFront === 'deposit' ? first.consent : undefined
  const clause = agreed ?? record?.reason.clause
  return clause === undefined || agrees.includes(to) || plan.upFront === 'nothing'
    ? []
    : [{ code: 'consentMissing', clause, facts: { to } }]
}
