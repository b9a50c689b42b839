/**
 * A request for a quote: the shop owes an answer from now on.
 *
 * 1. A shop quotes for some kinds of sale, for all, or for none.
 * 2. Each requested item can be quoted, nothing bars the order, and every detail that the terms ask for is given.
 */
import { grant, refuse, refuseIfAny } from '../../decision/finding.ts'
import type { Calendar } from '../../calendar/calendar.ts'
import type { DataOf } from '../../order/command.ts'
import type { Details, RequestedItem } from '../../order/offer.ts'
import type { Instant } from '../../value/instant.ts'
import { type BarRule, barProblems, type ItemLine } from '../barProblems.ts'
import { KINDS } from '../../order/kind.ts'
import type { Decider } from '../decider.ts'
import { type DetailRule, detailProblems } from '../detailProblems.ts'
import { dueAfter } from '../dueAfter.ts'
import type { BarReason, DetailReason, KindReason } from '../offerReason.ts'
import { nothingAgainst } from '../ruleFinding.ts'
import { isForLine, type LineWhen, type OrderFacts, whenChangesAt } from '../when.ts'
import type { QuoteReason } from './reason.ts'
import { requestedItemProblems } from './requestedItemProblems.ts'
import type { ShopWithQuotes, TermsOfQuotes } from './terms.ts'

const AT = ['unplaced'] as const

type Terms = { readonly shop: ShopWithQuotes<TermsOfQuotes & { readonly placing?: readonly PlacingRule[] }> }

/** Of past orders, agreements and the minimum it is asked when the quote is confirmed, of dates once it offers some. */
type PlacingRule = { readonly when?: LineWhen } & (
  | DetailRule
  | BarRule
  | { readonly rule: 'standing' | 'repeatPurchase' | 'agreed' | 'minimum' | 'ahead' }
)

export const requestQuote: Decider<'RequestQuote', typeof AT, Terms, QuoteReason | DetailReason | BarReason | KindReason> = {
  at: AT,
  isOpen: ({ terms }) =>
    givesQuotes(terms) ? nothingAgainst : refuse([{ code: 'noQuotesGiven', clause: null, facts: { kind: null } }], []),
  neverOpens: ({ terms }) => !givesQuotes(terms),

  changesAt: ({ terms: { shop }, calendar }, { kind }) =>
    (shop.sale[kind]?.placing ?? []).flatMap(({ when }) => whenChangesAt(when, calendar)),

  decide: ({ terms: { shop }, says, calendar, at }, data) => {
    const { order, circumstances, address, details = {}, kind, items } = data
    const terms = shop.sale[kind]
    if (terms === undefined) return refuse([{ code: 'kindNotSold', clause: null, facts: { kind } }], [])
    if (terms.quote === undefined) return refuse([{ code: 'noQuotesGiven', clause: null, facts: { kind } }], [])
    const { answer } = terms.quote
    const policy = { id: shop.id, version: shop.version }
    const quote = dueAfter(calendar, answer, at)
    return refuseIfAny(
      [...requestedItemProblems(says, kind, items), ...unmetRules(terms.placing ?? [], calendar, data, at)],
      grant(
        [{ type: 'QuoteRequested', data: { at, order, policy, circumstances, address, details, kind, items, quote } }],
        [{ code: 'quoteIsOwed', clause: answer.clause, facts: {} }],
      ),
    )
  },
}

const givesQuotes = ({ shop }: Terms): boolean => KINDS.some((kind) => shop.sale[kind]?.quote !== undefined)

const unmetRules = (
  rules: readonly PlacingRule[],
  calendar: Calendar,
  data: DataOf<'RequestQuote'>,
  at: Instant,
): readonly (DetailReason | BarReason)[] => {
  const order: OrderFacts = { circumstances: data.circumstances, placedAt: at }
  const items = data.items.map(itemLine)
  return rules.flatMap((rule) => {
    const asked = rule.when === undefined ? items : items.filter((item) => isForLine(rule.when, calendar, order, item))
    return asked.length === 0 ? [] : problemsWith(rule, data, order, asked)
  })
}

/** `items`: those that the rule is meant for. */
const problemsWith = (
  rule: PlacingRule,
  { address, details }: DataOf<'RequestQuote'>,
  order: OrderFacts,
  items: readonly RequestedLine[],
): readonly (DetailReason | BarReason)[] => {
  switch (rule.rule) {
    case 'complete':
    case 'address':
      return detailProblems(rule, {
        address,
        ...(details === undefined ? {} : { details }),
        items: items.map((item) => item.details),
      })
    case 'refused':
    case 'atMost':
      return barProblems(rule, order, items)
    case 'standing':
    case 'repeatPurchase':
    case 'agreed':
    case 'minimum':
    case 'ahead':
      return []
  }
}

type RequestedLine = ItemLine & { readonly details: Details }

const itemLine = ({ item, quantity, marks = [], details = {} }: RequestedItem): RequestedLine => ({
  item,
  quantity,
  marks,
  details,
})
