/**
 * The shop's quote, and the customer's time to confirm it.
 *
 * 1. Its lines make an order, and each can be sold as it is offered, now, and so long before its dates as the terms ask: a quote
 *    that cannot be confirmed is worth nothing.
 * 2. They are of the kind that was requested.
 * 3. What the request said of an item stays with it, unless the quote says it anew.
 */
import { grant, refuse, refuseIfAny } from '../../decision/finding.ts'
import { concat } from '../../kernel/concat.ts'
import type { OfferedLine, RequestedItem } from '../../order/offer.ts'
import { aheadChangesAt, aheadProblemsIn, type AnyRule } from '../aheadProblems.ts'
import { availabilityProblems, closingsOf } from '../availabilityProblems.ts'
import type { CoverageReason } from '../coverageReason.ts'
import type { Decider } from '../decider.ts'
import { dueAfter } from '../dueAfter.ts'
import { linesProblems } from '../linesProblems.ts'
import type { AheadReason, AvailabilityReason, LinesReason } from '../offerReason.ts'
import type { QuoteReason } from './reason.ts'
import type { TermsOfQuotes } from './terms.ts'

const AT = ['requested'] as const

type Terms = TermsOfQuotes & { readonly placing?: readonly AnyRule[] }

type SendQuoteReason = QuoteReason | LinesReason | AvailabilityReason | AheadReason | CoverageReason

export const sendQuote: Decider<'SendQuote', typeof AT, Terms, SendQuoteReason> = {
  at: AT,
  neverOpens: ({ terms: { quote } }) => quote === undefined,
  changesAt: ({ terms: { placing = [] }, calendar }, { lines }) =>
    concat(closingsOf(lines), aheadChangesAt(placing, calendar, lines)),
  decide: ({ terms, says, calendar, order, at }, data) => {
    const { kind: requested, items } = order
    if (terms.quote === undefined) return refuse([{ code: 'noQuotesGiven', clause: null, facts: { kind: requested } }], [])
    const { answer, confirm } = terms.quote
    const { lines, shipping, condition } = data
    const quoted = lines.map((line) => withDetails(line, items))
    const quote = condition === undefined ? { lines: quoted, shipping } : { lines: quoted, shipping, condition }
    const ofOtherKinds = lines
      .filter(({ kind }) => kind !== requested)
      .map(({ id, kind }): QuoteReason => {
        return { code: 'otherKind', clause: answer.clause, facts: { line: id, kind, asked: requested } }
      })
    const tooLate = aheadProblemsIn(terms.placing ?? [], calendar, { ...order, placedAt: at }, lines)
    return refuseIfAny(
      concat<SendQuoteReason>(
        concat<SendQuoteReason>(linesProblems(data), availabilityProblems(says, lines, at)),
        concat<SendQuoteReason>(tooLate, ofOtherKinds),
      ),
      grant(
        [{ type: 'QuoteSent', data: { at, quote, confirm: dueAfter(calendar, confirm, at) } }],
        [{ code: 'quoteGiven', clause: answer.clause, facts: {} }],
      ),
    )
  },
}

const withDetails = (line: OfferedLine, items: readonly RequestedItem[]): OfferedLine => {
  if (line.details !== undefined) return line
  const { id, item, quantity, price, kind, offer } = line
  const details = items.find((each) => each.item === item)?.details
  return details === undefined ? line : { id, item, quantity, price, kind, offer, details }
}
