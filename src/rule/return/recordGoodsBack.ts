/**
 * What goods that are back bring about.
 *
 * 1. A parcel that never reached the customer is back whole: credited by its age since dispatch, or by the shop's fault.
 * 2. A return that was agreed, in the condition agreed, is credited by its age since delivery.
 * 3. Not agreed yet, or opened where unopened was agreed: it is here, and waits for the shop's word.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import { grant, refuse } from '../../decision/finding.ts'
import type { DataOf } from '../../order/command.ts'
import type { Event } from '../../order/event.ts'
import { allUnits } from '../../order/line.ts'
import type { Sale } from '../../order/order.ts'
import type { Delivered, Shipped } from '../../order/stage.ts'
import type { Instant } from '../../value/instant.ts'
import { type Found, nothingAgainst } from '../found.ts'
import { clauseFor, type Says } from '../houseLaw.ts'
import { type CameBack, creditsFor, shareOf } from './credits.ts'
import { endReturn } from './endReturn.ts'
import type { ReturnReason } from './reason.ts'
import type { ReturnTerms } from './terms.ts'
import { wayFor } from './wayFor.ts'

export const recordGoodsBack = (
  says: Says | undefined,
  terms: ReturnTerms | undefined,
  calendar: Calendar,
  sale: Sale,
  data: DataOf<'RecordGoodsBack'>,
  at: Instant,
): Found<ReturnReason> => {
  const { stage } = sale
  const { carriage = 0 } = data
  if (!Number.isSafeInteger(carriage) || carriage < 0)
    return refuse([{ code: 'badCarriage', clause: null, facts: { carriage } }], [])
  switch (stage.name) {
    case 'shipped':
      return parcelBack(says, terms, calendar, sale, stage, data, at)
    case 'delivered':
      return returnBack(terms, calendar, sale, stage, data, at)
    case 'awaitingPayment':
    case 'awaitingStock':
    case 'arrived':
    case 'awaitingShipment':
    case 'preparing':
    case 'closed':
      return nothingAgainst
  }
}

const parcelBack = (
  says: Says | undefined,
  terms: ReturnTerms | undefined,
  calendar: Calendar,
  sale: Sale,
  stage: Shipped,
  { return: id, condition, carriage = 0, reason = 'changedMind' }: DataOf<'RecordGoodsBack'>,
  at: Instant,
): Found<ReturnReason> => {
  if (id !== undefined) return refuse([{ code: 'noSuchReturn', clause: null, facts: { id } }], [])
  const lines = allUnits(sale.lines)
  const back: CameBack = { lines, reason, borneBy: 'shop', carriage, since: stage.at, at }
  const share = shareOf(terms?.refund, calendar, back)
  const credits = creditsFor(sale, share, back)
  return grant(
    [
      { type: 'GoodsCameBack', data: { at, return: null, condition, carriage } },
      { type: 'ReturnEnded', data: { at, id: null, how: 'received', lines, credits, window: null } },
    ],
    [{ code: 'goodsBack', clause: terms?.refund.clause ?? clauseFor(says, 'returnsAreRefundedWhenBack'), facts: { share } }],
  )
}

const returnBack = (
  terms: ReturnTerms | undefined,
  calendar: Calendar,
  sale: Sale,
  stage: Delivered,
  { return: id, condition, carriage = 0 }: DataOf<'RecordGoodsBack'>,
  at: Instant,
): Found<ReturnReason> => {
  const asked = stage.returns.find((each) => each.id === id && each.cameBack === null)
  if (asked === undefined) return refuse([{ code: 'noSuchReturn', clause: null, facts: { id: id ?? null } }], [])
  const here: Event = { type: 'GoodsCameBack', data: { at, return: asked.id, condition, carriage } }
  const asAgreed = asked.agreed && (condition === 'unopened' || asked.condition === 'opened')
  if (!asAgreed)
    return grant([here], [{ code: 'agreementNeeded', clause: wayFor(terms, condition)?.clause ?? null, facts: { condition } }])
  const borneBy = wayFor(terms, asked.condition)?.carriage ?? 'shop'
  const back: CameBack = { lines: asked.lines, reason: asked.reason, borneBy, carriage, since: stage.at, at }
  const share = shareOf(terms?.refund, calendar, back)
  return grant(
    [here, endReturn(stage, asked, 'received', creditsFor(sale, share, back), at)],
    [{ code: 'goodsBack', clause: terms?.refund.clause ?? null, facts: { share } }],
  )
}
