/**
 * The shop's answer to a return that waits for it.
 *
 * If the shop agrees, the goods must come back in time; goods that are back already are credited at once, by when they came and
 * in which condition.
 */
import { grant, refuse } from '../../decision/finding.ts'
import type { Order } from '../../order/order.ts'
import type { OpenReturn } from '../../order/return.ts'
import type { Case } from '../case.ts'
import type { Decider } from '../decider.ts'
import { dueAfter } from '../dueAfter.ts'
import { nothingAgainst, type RuleFinding } from '../ruleFinding.ts'
import { creditsFor, shareOf } from './credits.ts'
import { returnEnded } from './returnEnded.ts'
import type { ReturnReason } from './reason.ts'
import { isNeverOffered } from './requestReturn.ts'
import { returnWayFor } from './returnWayFor.ts'
import type { ReturnTerms } from './terms.ts'

const AT = ['delivered'] as const

type Terms = { readonly returns?: ReturnTerms }

export const answerReturn: Decider<'AnswerReturn', typeof AT, Terms, ReturnReason> = {
  at: AT,
  isOpen: ({ order: { returns } }) =>
    returns.every(({ agreed }) => agreed) ? refuse([{ code: 'noReturnToAnswer', clause: null, facts: {} }], []) : nothingAgainst,

  neverOpens: (it) => isNeverOffered(it) && !hasOpenReturns(it.order),

  decide: (it, { id, agreed, cameBack }) => {
    const { terms, order, at } = it
    const asked = order.returns.find(
      (each) => each.id === id && (cameBack ?? each.cameBack?.condition) === each.cameBack?.condition,
    )
    if (asked === undefined) return refuse([{ code: 'noSuchReturn', clause: null, facts: { id } }], [])
    const clause = returnWayFor(terms.returns, asked.cameBack?.condition ?? asked.condition)?.clause ?? null
    if (asked.agreed) return refuse([{ code: 'returnAlreadyAgreed', clause, facts: { id } }], [])
    return agreed
      ? agreedTo(it, asked)
      : grant([returnEnded(order, asked, 'denied', [], at)], [{ code: 'returnDenied', clause, facts: {} }])
  },
}

export const hasOpenReturns = (order: Order): boolean => order.is === 'sale' && order.returns.length > 0

/** What follows from a yes, the shop's own or the one that its silence is. */
export const agreedTo = (
  { terms: { returns }, calendar, order, at }: Omit<Case<Terms, 'delivered'>, 'says'>,
  { id, lines, condition, reason, cameBack }: OpenReturn,
): RuleFinding<ReturnReason> => {
  const way = returnWayFor(returns, cameBack?.condition ?? condition)
  const term = { clause: returns?.window.clause ?? null, within: returns?.window.back ?? ('openEnded' as const) }
  const agreed = grant(
    [{ type: 'ReturnAgreed' as const, data: { at, id, back: dueAfter(calendar, term, at) } }],
    [{ code: 'returnAgreed' as const, clause: way?.clause ?? null, facts: {} }],
  )
  if (cameBack === null) return agreed
  const borneBy = way?.carriage ?? 'shop'
  const back = { lines, reason, borneBy, carriage: cameBack.carriage, since: order.parcel.deliveredAt, at: cameBack.at }
  const share = shareOf(returns?.refund, calendar, back)
  return grant(
    [...agreed.events, returnEnded(order, { id, lines }, 'received', creditsFor(order, share, back), at)],
    [...agreed.because, { code: 'goodsBack', clause: returns?.refund.clause ?? null, facts: { share } }],
  )
}
