/** The shop's quote: lines of the kind that was asked for, and the customer's time to confirm it. */
import type { Calendar } from '../../calendar/calendar.ts'
import { grant, refuseIfAny } from '../../decision/finding.ts'
import type { DataOf } from '../../order/command.ts'
import type { Inquiry } from '../../order/order.ts'
import type { Instant } from '../../value/instant.ts'
import { dueAfter } from '../dueAfter.ts'
import type { Found } from '../found.ts'
import type { QuoteReason } from './reason.ts'
import type { QuoteTerms } from './terms.ts'

export const sendQuote = (
  { answer, confirm }: QuoteTerms,
  calendar: Calendar,
  { kind: asked }: Inquiry,
  { lines, shipping, condition }: DataOf<'SendQuote'>,
  at: Instant,
): Found<QuoteReason> => {
  const quote = { lines, shipping, ...(condition === undefined ? {} : { condition }) }
  return refuseIfAny(
    lines
      .filter(({ kind }) => kind !== asked)
      .map(({ id, kind }): QuoteReason => ({ code: 'otherKind', clause: answer.clause, facts: { line: id, kind, asked } })),
    grant(
      [{ type: 'QuoteSent', data: { at, quote, confirm: dueAfter(calendar, confirm, at) } }],
      [{ code: 'quoteGiven', clause: answer.clause, facts: {} }],
    ),
  )
}
