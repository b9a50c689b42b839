import { alsoAnswered } from './alsoAnswered.ts'
import type { EventOf } from './event.ts'
import type { Inquiry } from './order.ts'

/** An inquiry as it is asked, from nothing. */
export const inquiryOf = ({ data }: EventOf<'QuoteRequested'>): Inquiry => ({
  is: 'inquiry',
  id: data.order,
  policy: data.policy,
  region: data.region,
  kind: data.kind,
  at: data.at,
  missed: [],
  answered: alsoAnswered([], data.answers),
  stage: { name: 'requested', wanted: data.wanted, quote: data.quote },
})
