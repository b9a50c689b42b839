/**
 * A request for a quote: the shop owes an answer from now on.
 *
 * 1. A shop quotes for some kinds of sale, for all, or for none.
 * 2. Each requested item can be quoted, and every detail that the terms ask for is given.
 */
import { grant, refuse, refuseIfAny } from '../../decision/finding.ts'
import type { DataOf } from '../../order/command.ts'
import { KINDS } from '../../order/kind.ts'
import type { Decider } from '../decider.ts'
import { type DetailRule, detailProblems } from '../detailProblems.ts'
import { dueAfter } from '../dueAfter.ts'
import type { DetailReason, KindReason } from '../offerReason.ts'
import { nothingAgainst } from '../ruleFinding.ts'
import type { QuoteReason } from './reason.ts'
import { requestedItemProblems } from './requestedItemProblems.ts'
import type { ShopWithQuotes, TermsOfQuotes } from './terms.ts'

const AT = ['unplaced'] as const

type Terms = { readonly shop: ShopWithQuotes<TermsOfQuotes & { readonly placing?: readonly PlacingRule[] }> }

/** Rules about past orders are asked when the quote is confirmed. */
type PlacingRule = DetailRule | { readonly rule: 'standing' | 'repeatPurchase' }

export const requestQuote: Decider<'RequestQuote', typeof AT, Terms, QuoteReason | DetailReason | KindReason> = {
  at: AT,
  isOpen: ({ terms: { shop } }) =>
    KINDS.some((kind) => shop.sale[kind]?.quote !== undefined)
      ? nothingAgainst
      : refuse([{ code: 'noQuotesGiven', clause: null, facts: { kind: null } }], []),

  decide: ({ terms: { shop }, says, calendar, at }, data) => {
    const { order, region, address, details = {}, kind, items } = data
    const terms = shop.sale[kind]
    if (terms === undefined) return refuse([{ code: 'kindNotSold', clause: null, facts: { kind } }], [])
    if (terms.quote === undefined) return refuse([{ code: 'noQuotesGiven', clause: null, facts: { kind } }], [])
    const { answer } = terms.quote
    const policy = { id: shop.id, version: shop.version }
    const quote = dueAfter(calendar, answer, at)
    return refuseIfAny(
      [...requestedItemProblems(says, kind, items), ...missingDetails(terms.placing ?? [], data)],
      grant(
        [{ type: 'QuoteRequested', data: { at, order, policy, region, address, details, kind, items, quote } }],
        [{ code: 'quoteIsOwed', clause: answer.clause, facts: {} }],
      ),
    )
  },
}

const missingDetails = (
  rules: readonly PlacingRule[],
  { address, details, items }: DataOf<'RequestQuote'>,
): readonly DetailReason[] => {
  if (rules.length === 0) return []
  const given = { address, details: details ?? {}, items: items.map((item) => item.details ?? {}) }
  return rules.flatMap((rule) => (rule.rule === 'complete' || rule.rule === 'address' ? detailProblems(rule, given) : []))
}
