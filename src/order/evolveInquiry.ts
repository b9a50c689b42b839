import type { Event, EventOf } from './event.ts'
import type { Inquiry } from './order.ts'
import type { Quoted, Requested } from './stage.ts'

/** What an event makes of an inquiry: quoted, closed, or as it was. */
export const evolveInquiry = (inquiry: Inquiry, event: Event): Inquiry => {
  const { stage } = inquiry
  if (stage.name === 'closed') return inquiry
  if (event.type === 'QuoteSent' && stage.name === 'requested')
    return { ...inquiry, stage: { name: 'quoted', quote: event.data.quote, confirm: event.data.confirm } }
  if (event.type === 'OrderClosed') {
    const { at, outcome, clause } = event.data
    return { ...inquiry, stage: { name: 'closed', at, outcome, after: stage.name, clause } }
  }
  if (event.type === 'ObligationMissed') {
    const { owes, id, by } = event.data
    return { ...inquiry, missed: [...inquiry.missed, { owes, id, by }] }
  }
  if (event.type === 'ObligationDated') return { ...inquiry, stage: withDue(stage, event.data) }
  return inquiry
}

const withDue = (stage: Requested | Quoted, { owes, due }: EventOf<'ObligationDated'>['data']): Requested | Quoted => {
  if (stage.name === 'requested') return owes === 'quote' ? { ...stage, quote: due } : stage
  return owes === 'confirmation' ? { ...stage, confirm: due } : stage
}
