/** What an event makes of an inquiry: quoted, closed, or as it was but for its clock. */
import { alsoAnswered } from './alsoAnswered.ts'
import { changeDuty, dutyOf } from './duty.ts'
import type { Event } from './event.ts'
import { isMissing, isUndated } from './fits.ts'
import type { Quote } from './offer.ts'
import type { Closure, Head, Inquiry } from './order.ts'
import type { InquiryStage } from './stage.ts'

export const evolveInquiry = (before: Inquiry, event: Event): Inquiry => {
  const inquiry = draftOf(before)
  inquiry.at = Math.max(before.at, event.data.at)
  if (before.closed === null && hasPlace(before, event)) {
    write(inquiry, event)
    inquiry.answered = alsoAnswered(before.answered, event.data.answers)
    inquiry.stage = stageOf(inquiry)
  }
  // The stage follows from the facts it stands for.
  return inquiry as Inquiry
}

type Draft = { -readonly [Field in keyof Head]: Head[Field] } & Pick<Inquiry, 'is' | 'kind' | 'items'> & {
    quote: Quote | null
    closed: Closure | null
    stage: InquiryStage
  }

const draftOf = (inquiry: Inquiry): Draft => ({
  is: 'inquiry',
  id: inquiry.id,
  policy: inquiry.policy,
  circumstances: inquiry.circumstances,
  address: inquiry.address,
  details: inquiry.details,
  kind: inquiry.kind,
  at: inquiry.at,
  duties: inquiry.duties,
  missed: inquiry.missed,
  answered: inquiry.answered,
  items: inquiry.items,
  quote: inquiry.quote,
  closed: inquiry.closed,
  stage: inquiry.stage,
})

const stageOf = ({ closed, quote }: Draft): InquiryStage => {
  if (closed !== null) return 'closed'
  return quote === null ? 'requested' : 'quoted'
}

/** What can happen to an inquiry that is open: a quote, once; what is owed gets its instant, or is late; its end. */
const hasPlace = (inquiry: Inquiry, event: Event): boolean => {
  if (event.type === 'QuoteSent') return inquiry.quote === null
  if (event.type === 'ObligationDated') return isUndated(inquiry, event)
  if (event.type === 'ObligationMissed') return isMissing(inquiry, event)
  return event.type === 'OrderClosed'
}

const write = (inquiry: Draft, event: Event): void => {
  if (event.type === 'QuoteSent') {
    inquiry.quote = event.data.quote
    inquiry.duties = [dutyOf(inquiry.missed, 'confirmation', event.data.confirm, null)]
  }
  if (event.type === 'ObligationDated') {
    const { owes, id, due } = event.data
    inquiry.duties = changeDuty(inquiry.duties, owes, id, { due })
  }
  if (event.type === 'ObligationMissed') {
    const { owes, id, by } = event.data
    inquiry.missed = [...inquiry.missed, { owes, id, by }]
    inquiry.duties = changeDuty(inquiry.duties, owes, id, { late: true })
  }
  if (event.type === 'OrderClosed') {
    const { at, outcome, clause } = event.data
    inquiry.closed = { at, outcome, clause }
    inquiry.duties = []
  }
}
