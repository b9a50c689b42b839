/**
 * An inquiry ends when either side says so: nothing was bought, so nothing is kept and nothing goes back. It has no lines to
 * cancel one by one.
 */
import { grant, refuseIfAny } from '../../decision/finding.ts'
import type { Units } from '../../order/units.ts'
import type { ClauseId } from '../../value/clause.ts'
import type { Instant } from '../../value/instant.ts'
import type { Decider } from '../decider.ts'
import type { RuleFinding } from '../ruleFinding.ts'
import type { UnitsReason } from '../unitsProblems.ts'
import type { QuoteReason } from './reason.ts'
import type { TermsOfQuotes } from './terms.ts'

const AT = ['requested', 'quoted'] as const

/** The customer withdraws the request, or does not take the quote. */
export const withdrawInquiry: Decider<'RequestCancellation', typeof AT, TermsOfQuotes, QuoteReason | UnitsReason> = {
  at: AT,
  decide: ({ terms: { quote }, at }, { lines }) => ended(lines, quote?.confirm.clause ?? null, at),
}

/** The shop does not answer it, or does not stand by the quote. */
export const declineInquiry: Decider<'CancelOrder', typeof AT, TermsOfQuotes, QuoteReason | UnitsReason> = {
  at: AT,
  decide: ({ at }, { lines }) => ended(lines, null, at),
}

const ended = (
  lines: readonly Units[] | undefined,
  clause: ClauseId | null,
  at: Instant,
): RuleFinding<QuoteReason | UnitsReason> =>
  refuseIfAny(
    (lines ?? []).map(({ line }) => ({ code: 'noSuchLine', clause: null, facts: { line } })),
    grant(
      [{ type: 'OrderClosed', data: { at, outcome: 'cancelled', clause, released: [] } }],
      [{ code: 'inquiryEnded', clause, facts: {} }],
    ),
  )
