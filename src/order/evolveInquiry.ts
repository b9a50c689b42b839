import { alsoAnswered } from './alsoAnswered.ts'
import type { Event, EventOf } from './event.ts'
import type { Inquiry } from './order.ts'
import type { Quoted, Requested } from './stage.ts'

/** What an event makes of an inquiry: quoted, closed, or as it was but for its clock. */
export const evolveInquiry = (inquiry: Inquiry, event: Event): Inquiry => ({
  is: 'inquiry',
  id: inquiry.id,
  policy: inquiry.policy,
  region: inquiry.region,
  kind: inquiry.kind,
  at: Math.max(inquiry.at, event.data.at),
  missed: event.type === 'ObligationMissed' && isOpen(inquiry) ? [...inquiry.missed, missedBy(event)] : inquiry.missed,
  answered: alsoAnswered(inquiry.answered, event.data.answers),
  stage: stageAfter(inquiry, event),
})

const isOpen = ({ stage }: Inquiry): boolean => stage.name !== 'closed'

const missedBy = ({ data: { owes, id, by } }: EventOf<'ObligationMissed'>): Inquiry['missed'][number] => ({ owes, id, by })

const stageAfter = ({ stage }: Inquiry, event: Event): Inquiry['stage'] => {
  if (stage.name === 'closed') return stage
  if (event.type === 'QuoteSent' && stage.name === 'requested')
    return { name: 'quoted', quote: event.data.quote, confirm: event.data.confirm }
  if (event.type === 'OrderClosed') {
    const { at, outcome, clause } = event.data
    return { name: 'closed', at, outcome, after: stage.name, clause }
  }
  return event.type === 'ObligationDated' ? withDue(stage, event.data) : stage
}

const withDue = (stage: Requested | Quoted, { owes, due }: EventOf<'ObligationDated'>['data']): Requested | Quoted => {
  if (stage.name === 'requested') return owes === 'quote' ? { ...stage, quote: due } : stage
  return owes === 'confirmation' ? { ...stage, confirm: due } : stage
}
