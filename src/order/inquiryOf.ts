import { alsoAnswered } from './alsoAnswered.ts'
import { dutyOf } from './duty.ts'
import type { EventOf } from './event.ts'
import type { Inquiry } from './order.ts'

/** An inquiry as it is made, from nothing. */
export const inquiryOf = ({ data }: EventOf<'QuoteRequested'>): Inquiry => ({
  is: 'inquiry',
  id: data.order,
  policy: data.policy,
  circumstances: data.circumstances,
  address: data.address,
  details: data.details,
  kind: data.kind,
  at: data.at,
  duties: [dutyOf([], 'quote', data.quote, null)],
  missed: [],
  answered: alsoAnswered([], data.answers),
  items: data.items,
  quote: null,
  closed: null,
  stage: 'requested',
})
