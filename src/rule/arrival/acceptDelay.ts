/**
 * The customer consents to a delay: what was late is owed anew, its time counted from the consent.
 *
 * Missed again, it is recorded like anything else that the shop misses, and the customer is not asked twice.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import { grant, refuse } from '../../decision/finding.ts'
import { type Due, openEnded } from '../../order/due.ts'
import type { Duty, DutyName } from '../../order/duty.ts'
import type { EventOf } from '../../order/event.ts'
import { STAGES_WITH_THE_SHOP } from '../../order/stage.ts'
import type { Instant } from '../../value/instant.ts'
import type { Decider } from '../decider.ts'
import { dueAfter } from '../dueAfter.ts'
import type { GoodsDuty } from '../dutyTerms.ts'
import { type GoodsTerms, goodsDutiesAhead, goodsDutiesIn } from '../goodsTerms.ts'
import { mayBeReinstated, type ReinstatementTerms } from '../outlook.ts'
import { nothingAgainst } from '../ruleFinding.ts'
import type { ArrivalReason } from './reason.ts'

export const acceptDelay: Decider<
  'AcceptDelay',
  typeof STAGES_WITH_THE_SHOP,
  GoodsTerms,
  ArrivalReason,
  readonly [],
  ReinstatementTerms
> = {
  at: STAGES_WITH_THE_SHOP,
  isOpen: ({ order }) =>
    consentsIn(order.duties).length === 0 ? refuse([{ code: 'noConsentAsked', clause: null, facts: {} }], []) : nothingAgainst,
  neverOpens: (it) => {
    const { terms, order } = it
    if (order.is === 'sale' && consentsIn(order.duties).length > 0) return false
    const duties = order.is === 'sale' && !mayBeReinstated(it) ? goodsDutiesAhead(terms, order) : goodsDutiesIn(terms)
    return !duties.some(({ ifMissed }) => ifMissed?.then === 'asksAgain')
  },
  decide: ({ terms, calendar, order, at }) => {
    const asked = consentsIn(order.duties)
    const accepted = asked.map(({ of }) => delayAccepted(terms, calendar, of, 'customer', at))
    const clause = asked[0]?.due.clause ?? null
    return grant(accepted, [{ code: 'delayAccepted', clause, facts: { of: asked.map(({ of }) => of) } }])
  },
}

/** A consent is known by what is late. */
const consentsIn = (duties: readonly Duty[]): readonly { readonly of: DutyName; readonly due: Due }[] =>
  duties.filter(({ owes }) => owes === 'consent').map(({ id, due }) => ({ of: id as DutyName, due }))

/** The consent, spoken or silent. */
export const delayAccepted = (
  terms: GoodsTerms,
  calendar: Calendar,
  of: DutyName,
  by: 'customer' | 'silence',
  at: Instant,
): EventOf<'DelayAccepted'> => {
  const term = goodsTermOf(terms, of)
  const due = term === undefined ? openEnded(at, null) : dueAfter(calendar, { clause: term.clause, within: term.within }, at)
  return { type: 'DelayAccepted', data: { at, of, by, due } }
}

/** The term that a duty about the goods rests on. */
export const goodsTermOf = (terms: GoodsTerms, owes: DutyName): GoodsDuty | undefined => {
  return owes === 'supply' || owes === 'stock' || owes === 'preparation' || owes === 'shipment' ? terms[owes] : undefined
}
