/** A request for a quote: the shop owes an answer from now. */
import type { Calendar } from '../../calendar/calendar.ts'
import { type Grant, grant } from '../../decision/finding.ts'
import type { DataOf } from '../../order/command.ts'
import type { Event } from '../../order/event.ts'
import type { PolicyRef } from '../../order/order.ts'
import type { Instant } from '../../value/instant.ts'
import { dueAfter } from '../dueAfter.ts'
import type { QuoteReason } from './reason.ts'
import type { QuoteTerms } from './terms.ts'

export const requestQuote = (
  { answer }: QuoteTerms,
  calendar: Calendar,
  policy: PolicyRef,
  { order, region, kind, wanted }: DataOf<'RequestQuote'>,
  at: Instant,
): Grant<Event, QuoteReason> =>
  grant(
    [{ type: 'QuoteRequested', data: { at, order, policy, region, kind, wanted, quote: dueAfter(calendar, answer, at) } }],
    [{ code: 'quoteIsOwed', clause: answer.clause, facts: {} }],
  )
