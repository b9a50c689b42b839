/**
 * The shop's word on a return that waits for it.
 *
 * Agreed, the goods are to come back in time; goods that are back already are credited at once, by when they came and as what
 * they are.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import { grant, refuse } from '../../decision/finding.ts'
import type { DataOf } from '../../order/command.ts'
import type { Event } from '../../order/event.ts'
import type { Sale } from '../../order/order.ts'
import type { Delivered, Return } from '../../order/stage.ts'
import type { Instant } from '../../value/instant.ts'
import { dueAfter } from '../dueAfter.ts'
import { type Found, nothingAgainst } from '../found.ts'
import { creditsFor, shareOf } from './credits.ts'
import { endReturn } from './endReturn.ts'
import type { ReturnReason } from './reason.ts'
import type { ReturnTerms, ReturnWay } from './terms.ts'
import { wayFor } from './wayFor.ts'

export const answerReturn = {
  open: ({ stage }: Sale): Found<ReturnReason> =>
    stage.name === 'delivered' && stage.returns.every(({ agreed }) => agreed)
      ? refuse([{ code: 'noReturnToAnswer', clause: null, facts: {} }], [])
      : nothingAgainst,

  right: (
    terms: ReturnTerms | undefined,
    calendar: Calendar,
    sale: Sale,
    { id, agreed, cameBack }: DataOf<'AnswerReturn'>,
    at: Instant,
  ): Found<ReturnReason> => {
    const { stage } = sale
    if (stage.name !== 'delivered') return nothingAgainst
    const asked = stage.returns.find(
      (each) => each.id === id && (cameBack ?? each.cameBack?.condition) === each.cameBack?.condition,
    )
    if (asked === undefined) return refuse([{ code: 'noSuchReturn', clause: null, facts: { id } }], [])
    const way = wayFor(terms, asked.cameBack?.condition ?? asked.condition)
    const clause = way?.clause ?? null
    if (asked.agreed) return refuse([{ code: 'returnAlreadyAgreed', clause, facts: { id } }], [])
    return agreed
      ? grant(agreedEvents(terms, way, calendar, sale, stage, asked, at), [{ code: 'returnAgreed', clause, facts: {} }])
      : grant([endReturn(stage, asked, 'denied', [], at)], [{ code: 'returnDenied', clause, facts: {} }])
  },
}

const agreedEvents = (
  terms: ReturnTerms | undefined,
  way: ReturnWay | undefined,
  calendar: Calendar,
  sale: Sale,
  stage: Delivered,
  asked: Return,
  at: Instant,
): readonly Event[] => {
  const { id, lines, reason, cameBack } = asked
  const term = { clause: terms?.window.clause ?? null, within: terms?.window.back ?? ('openEnded' as const) }
  const agreed: Event = { type: 'ReturnAgreed', data: { at, id, back: dueAfter(calendar, term, at) } }
  if (cameBack === null) return [agreed]
  const borneBy = way?.carriage ?? 'shop'
  const back = { lines, reason, borneBy, carriage: cameBack.carriage, since: stage.at, at: cameBack.at }
  const credits = creditsFor(sale, shareOf(terms?.refund, calendar, back), back)
  return [agreed, endReturn(stage, asked, 'received', credits, at)]
}
