/**
 * Whether an order of a known kind of sale can be placed: that the shop sells that kind, and everything that its terms ask.
 *
 * 1. A kind that begins with a quote is not placed without one.
 * 2. The shop's rules for placing are met, and the customer's earlier orders do not stand against it.
 * 3. Whatever is to be paid up front, by the terms or by the customer's record, is agreed to where the terms ask for that.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import { grant, refuse, refuseIfAny } from '../../decision/finding.ts'
import { concat } from '../../kernel/concat.ts'
import { sameData } from '../../kernel/sameData.ts'
import type { Placement } from '../../order/command.ts'
import type { EventOf } from '../../order/event.ts'
import { type Kind, KINDS } from '../../order/kind.ts'
import type { Policy } from '../../policy/policy.ts'
import type { SaleTerms } from '../../policy/saleTerms.ts'
import { clauseFor } from '../../rule/builtInRule.ts'
import { type UpFrontDemand, type PaymentPlan, planOf } from '../../rule/payment/planOf.ts'
import type { ConsentReason, PlacementReason } from '../../rule/placement/reason.ts'
import type { Remedy } from '../../rule/remedy.ts'
import type { RuleFinding } from '../../rule/ruleFinding.ts'
import type { UpFrontRecord } from '../../rule/standing/decideStanding.ts'
import type { Instant } from '../../value/instant.ts'
import { orderPlaced } from './orderPlaced.ts'
import { type PlacementBasis, type UnmetReason, unmetRules } from './unmetRules.ts'

export type PlaceReason = UnmetReason

export const placementOfKind = (
  policy: Policy,
  calendar: Calendar,
  kind: Kind,
  data: Placement,
  basis: PlacementBasis,
  at: Instant,
): RuleFinding<PlaceReason> => {
  const terms = policy.sale[kind]
  if (terms === undefined) return refuse([{ code: 'kindNotSold', clause: null, facts: { kind } }], [])
  const { reasons, record: found } = unmetRules(terms.placing ?? [], calendar, data, basis, at)
  const plannedFor = (asks: UpFrontDemand): PaymentPlan =>
    planOf(terms.payment, terms.shippingCost !== undefined, data.lines, asks)
  const planned = plannedFor(found?.asks ?? null)
  // A record that asks for no more than the terms ask of everyone makes no difference.
  const record = found !== null && !sameData(planned, plannedFor(null)) ? found : null
  const unagreed = consentProblem(terms, planned, record, data)
  const quoteFirst: readonly PlaceReason[] =
    terms.quote !== undefined && basis === 'offer' && sellsUnquoted(policy)
      ? [{ code: 'quoteFirst', clause: terms.quote.answer.clause, facts: { kind } }]
      : []
  const remedies: readonly Remedy[] = [...reasons, ...unagreed].flatMap(toAgree)
  const order = orderPlaced(policy, kind, planned, data, at)
  const byRecord = record === null ? [] : [record.reason]
  const unmet = unagreed.length === 0 ? [] : [...unagreed, ...byRecord]
  return refuseIfAny(
    concat<PlaceReason>(concat(quoteFirst, reasons), unmet),
    grant([order], concat<PlaceReason>(noticesWith(policy, order), byRecord)),
    remedies,
  )
}

/** What is missing is the customer's agreement. */
const toAgree = (reason: PlaceReason): readonly Remedy[] =>
  reason.code === 'consentMissing' ? [{ do: 'agree', clause: reason.clause, to: reason.facts.to }] : []

/** Whether some kind of sale needs no quote. Where each does, every placement is refused for it before its kind is looked at. */
export const sellsUnquoted = ({ sale }: Policy): boolean => {
  for (const kind of KINDS) {
    const terms = sale[kind]
    if (terms !== undefined && terms.quote === undefined) return true
  }
  return false
}

const consentProblem = (
  { payment }: SaleTerms,
  { plan }: PaymentPlan,
  record: UpFrontRecord | null,
  { agrees = [] }: Placement,
): readonly ConsentReason[] => {
  const to = plan.upFront === 'deposit' ? 'deposit' : 'fullPayment'
  const [first] = payment
  const byTerms = first.pay === 'deposit' && plan.upFront === 'deposit' ? first.consent : undefined
  const clause = record?.asks.consent ?? byTerms
  return clause === undefined || agrees.includes(to) || plan.upFront === 'nothing'
    ? []
    : [{ code: 'consentMissing', clause, facts: { to } }]
}

/** What the customer is notified of with the placement. */
const noticesWith = ({ says }: Policy, { data: { promised, estimated } }: EventOf<'OrderPlaced'>): readonly PlacementReason[] => {
  const reasons: PlacementReason[] = [{ code: 'placed', clause: clauseFor(says, 'placementIsTold'), facts: {} }]
  if (promised !== null && promised.by !== null) {
    const facts = { promised: promised.by }
    reasons.push({ code: 'shipDatePromised', clause: clauseFor(says, 'shownDateIsForToday'), facts })
  }
  if (estimated !== undefined)
    reasons.push({ code: 'shipDateEstimated', clause: clauseFor(says, 'estimatesMoveNothing'), facts: { estimated } })
  return reasons
}
