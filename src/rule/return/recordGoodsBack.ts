/**
 * What follows when goods are back.
 *
 * 1. A parcel that never reached the customer is back whole: credited by its age since shipment, or by the shop's fault.
 * 2. A return that was agreed, in the condition agreed, is credited by its age since delivery.
 * 3. Not agreed yet, or opened where unopened was agreed: the goods are here, and wait for the shop's answer.
 */
import { grant, refuse } from '../../decision/finding.ts'
import type { DataOf } from '../../order/command.ts'
import type { Event } from '../../order/event.ts'
import { allUnits } from '../../order/line.ts'
import { clauseFor } from '../builtInRule.ts'
import type { Case } from '../case.ts'
import type { Decider } from '../decider.ts'
import { nothingAgainst, type RuleFinding } from '../ruleFinding.ts'
import { creditsFor, type ReturnedGoods, shareOf } from './credits.ts'
import type { ReturnReason } from './reason.ts'
import { returnEnded } from './returnEnded.ts'
import { hasOpenReturns } from './answerReturn.ts'
import { answerDue } from './answerDue.ts'
import { isNeverOffered } from './requestReturn.ts'
import { returnWayFor } from './returnWayFor.ts'
import type { ReturnTerms } from './terms.ts'

const AT = ['shipped', 'delivered'] as const

type Terms = { readonly returns?: ReturnTerms }

export const recordGoodsBack: Decider<'RecordGoodsBack', typeof AT, Terms, ReturnReason> = {
  at: AT,
  isOpen: ({ order }) =>
    order.stage === 'shipped' || order.returns.some(({ cameBack }) => cameBack === null)
      ? nothingAgainst
      : refuse([{ code: 'noGoodsAwaited', clause: null, facts: {} }], []),
  // Until it is delivered, the parcel itself may come back.
  neverOpens: (it) => it.order.is === 'sale' && it.order.stage === 'delivered' && isNeverOffered(it) && !hasOpenReturns(it.order),
  decide: (it, data) => {
    const { carriage = 0 } = data
    if (!Number.isSafeInteger(carriage) || carriage < 0)
      return refuse([{ code: 'badCarriage', clause: null, facts: { carriage } }], [])
    return it.order.stage === 'shipped'
      ? parcelBack({ ...it, order: it.order }, data)
      : returnBack({ ...it, order: it.order }, data)
  },
}

const parcelBack = (
  { terms: { returns }, says, calendar, order, at }: Case<Terms, 'shipped'>,
  { return: id, condition, carriage = 0, reason = 'changedMind' }: DataOf<'RecordGoodsBack'>,
): RuleFinding<ReturnReason> => {
  if (id !== undefined) return refuse([{ code: 'noSuchReturn', clause: null, facts: { id } }], [])
  const lines = allUnits(order.lines)
  const back: ReturnedGoods = { lines, reason, borneBy: 'shop', carriage, since: order.parcel.shippedAt, at }
  const share = shareOf(returns?.refund, calendar, back)
  const credits = creditsFor(order, share, back)
  return grant(
    [
      { type: 'GoodsCameBack', data: { at, return: null, condition, carriage } },
      { type: 'ReturnEnded', data: { at, id: null, how: 'received', lines, credits, window: null } },
    ],
    [{ code: 'goodsBack', clause: returns?.refund.clause ?? clauseFor(says, 'returnsAreRefundedWhenBack'), facts: { share } }],
  )
}

const returnBack = (
  { terms: { returns }, calendar, order, at }: Case<Terms, 'delivered'>,
  { return: id, condition, carriage = 0 }: DataOf<'RecordGoodsBack'>,
): RuleFinding<ReturnReason> => {
  const asked = order.returns.find((each) => each.id === id && each.cameBack === null)
  if (asked === undefined) return refuse([{ code: 'noSuchReturn', clause: null, facts: { id: id ?? null } }], [])
  const asAgreed = asked.agreed && (condition === 'unopened' || asked.condition === 'opened')
  const answer = asAgreed ? {} : answerDue(returns, calendar, at)
  const here: Event = { type: 'GoodsCameBack', data: { at, return: asked.id, condition, carriage, ...answer } }
  if (!asAgreed) {
    const clause = returnWayFor(returns, condition)?.clause ?? null
    return grant([here], [{ code: 'agreementNeeded', clause, facts: { condition } }])
  }
  const { lines, reason } = asked
  const borneBy = returnWayFor(returns, asked.condition)?.carriage ?? 'shop'
  const back: ReturnedGoods = { lines, reason, borneBy, carriage, since: order.parcel.deliveredAt, at }
  const share = shareOf(returns?.refund, calendar, back)
  return grant(
    [here, returnEnded(order, asked, 'received', creditsFor(order, share, back), at)],
    [{ code: 'goodsBack', clause: returns?.refund.clause ?? null, facts: { share } }],
  )
}
