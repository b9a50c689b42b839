/**
 * Whether an order of a known kind of sale can be placed: that the shop sells that kind, and all that its terms ask.
 *
 * 1. A kind that begins with a quote is not placed without one.
 * 2. The shop's rules for placing are met, and the customer's earlier orders do not stand against it.
 * 3. What is asked for up front, by the terms or by the customer's record, is agreed to where that is asked.
 */
import type { Calendar } from '../calendar/calendar.ts'
import { grant, refuse, refuseIfAny } from '../decision/finding.ts'
import type { Asking, Placing } from '../order/command.ts'
import type { EventOf } from '../order/event.ts'
import type { Kind } from '../order/kind.ts'
import type { OfferedLine } from '../order/offer.ts'
import type { Policy } from '../policy/policy.ts'
import type { SaleTerms } from '../policy/saleTerms.ts'
import type { Found } from '../rule/found.ts'
import { clauseFor } from '../rule/houseLaw.ts'
import { type AskedByRecord, type Planned, planOf } from '../rule/payment/plan.ts'
import { placementProblems } from '../rule/placement/placementProblems.ts'
import type { PlacementReason } from '../rule/placement/reason.ts'
import type { Remedy } from '../rule/remedy.ts'
import { repeatPurchase } from '../rule/standing/repeatPurchase.ts'
import type { StandingReason } from '../rule/standing/reason.ts'
import { type UpFrontAsked, upFrontAsked } from '../rule/standing/upFrontAsked.ts'
import type { Instant } from '../value/instant.ts'
import { placed } from './placed.ts'

export type PlaceReason = PlacementReason | StandingReason

/** What a placement rests on. Where a quote came first, the request for it has told what must be told. */
export type PlacedFrom = 'offer' | 'quote'

export const placeAs = (
  policy: Policy,
  calendar: Calendar,
  kind: Kind,
  data: Placing,
  from: PlacedFrom,
  at: Instant,
): Found<PlaceReason> => {
  const terms = policy.sale[kind]
  if (terms === undefined) return refuse([{ code: 'kindNotSold', clause: null, facts: { kind } }], [])
  const { reasons, record: found } = placingReasons(terms, calendar, data, from, at)
  const plannedFor = (asks: AskedByRecord): Planned => planOf(terms.payment, terms.shippingCost !== undefined, data.lines, asks)
  const planned = plannedFor(found?.asks ?? null)
  // A record that asks for nothing that the terms do not ask of everybody is of no account.
  const record = found !== null && JSON.stringify(planned) !== JSON.stringify(plannedFor(null)) ? found : null
  const unagreed = consentProblem(terms, planned, record, data)
  const quoteFirst: readonly PlaceReason[] =
    terms.quote !== undefined && from === 'offer' && sellsUnquoted(policy)
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

type FromRules = { readonly reasons: readonly PlaceReason[]; readonly record: UpFrontAsked | null }

/** What the rules for placing find: a request for a quote has answered those about what is told already. */
const placingReasons = (terms: SaleTerms, calendar: Calendar, data: Placing, from: PlacedFrom, at: Instant): FromRules => {
  const reasons: PlaceReason[] = []
  let record: UpFrontAsked | null = null
  for (const rule of terms.placing ?? []) {
    if (rule.rule === 'standing') record = upFrontAsked(rule, calendar, data.past, at)
    else if (rule.rule === 'repeatPurchase')
      reasons.push(...repeatPurchase(rule, calendar, itemsOf(data.lines), data.past, at).reasons)
    else if (from === 'offer') reasons.push(...placementProblems(rule, toldBy(data)))
  }
  return { reasons, record }
}

export const itemsOf = (lines: readonly OfferedLine[]): readonly string[] => lines.map(({ item }) => item)

const toldBy = ({ address, details }: Asking): Parameters<typeof placementProblems>[1] => ({ address, details, items: [] })

type ConsentReason = Extract<PlacementReason, { readonly code: 'consentMissing' }>

const consentProblem = (
  { payment }: SaleTerms,
  { plan }: Planned,
  record: UpFrontAsked | null,
  { agrees }: Placing,
): readonly ConsentReason[] => {
  const to = plan.upFront === 'deposit' ? 'deposit' : 'fullPayment'
  const [first] = payment
  const agreed = first.pay === 'deposit' && plan.upFront === 'deposit' ? first.consent : undefined
  const clause = agreed ?? record?.reason.clause
  return clause === undefined || agrees.includes(to) || plan.upFront === 'nothing'
    ? []
    : [{ code: 'consentMissing', clause, facts: { to } }]
}

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
