/** Asking for a quote, giving it, and buying by it: rooms that meet here. */
import { both, grant, refuse, refuseIfAny } from '../decision/finding.ts'
import type { DataOf, Placing } from '../order/command.ts'
import type { Wanted } from '../order/offer.ts'
import type { Order } from '../order/order.ts'
import type { Policy } from '../policy/policy.ts'
import type { SaleTerms } from '../policy/saleTerms.ts'
import { nothingAgainst } from '../rule/found.ts'
import { availabilityProblems } from '../rule/placement/availabilityProblems.ts'
import { linesProblems } from '../rule/placement/linesProblems.ts'
import { placementProblems } from '../rule/placement/placementProblems.ts'
import { requestQuote } from '../rule/quote/requestQuote.ts'
import { sendQuote } from '../rule/quote/sendQuote.ts'
import { wishProblems } from '../rule/quote/wishProblems.ts'
import type { Instant } from '../value/instant.ts'
import { place, placeTurns } from './place.ts'
import { sellsUnquoted } from './placeAs.ts'
import type { OrderReason } from './reason.ts'
import { isOfInquiry, type OrderFound } from './rule.ts'
import type { Situation } from './situation.ts'

/** A shop quotes for some kinds of sale, for all, or for none. */
export const mayAskForQuote = ({ policy }: Situation): OrderFound =>
  termsIn(policy).some(({ quote }) => quote !== undefined)
    ? nothingAgainst
    : refuse([{ code: 'noQuotesGiven', clause: null, facts: { kind: null } }], [])

export const mayPlace = ({ policy }: Situation): OrderFound => {
  const [first] = termsIn(policy)
  if (first?.quote === undefined || sellsUnquoted(policy)) return nothingAgainst
  return refuse([{ code: 'quoteFirst', clause: first.quote.answer.clause, facts: { kind: null } }], [])
}

const termsIn = ({ sale }: Policy): readonly SaleTerms[] => Object.values(sale)

export const askForQuote = ({ policy, calendar, at }: Situation, data: DataOf<'RequestQuote'>): OrderFound => {
  const terms = policy.sale[data.kind]
  if (terms === undefined) return refuse([{ code: 'kindNotSold', clause: null, facts: { kind: data.kind } }], [])
  if (terms.quote === undefined) return refuse([{ code: 'noQuotesGiven', clause: null, facts: { kind: data.kind } }], [])
  const told = { address: data.address, details: data.details, items: data.wanted.map(detailsOf) }
  const untold = (terms.placing ?? []).flatMap((rule): readonly OrderReason[] =>
    rule.rule === 'complete' || rule.rule === 'address' ? placementProblems(rule, told) : [],
  )
  const problems: readonly OrderReason[] = [...wishProblems(policy.says, data.kind, data.wanted), ...untold]
  return refuseIfAny(problems, requestQuote(terms.quote, calendar, { id: policy.id, version: policy.version }, data, at))
}

export const giveQuote = (situation: Situation, data: DataOf<'SendQuote'>): OrderFound => {
  if (!isOfInquiry(situation)) return nothingAgainst
  const { policy, calendar, order, at } = situation
  const quote = policy.sale[order.kind]?.quote
  if (quote === undefined) return refuse([{ code: 'noQuotesGiven', clause: null, facts: { kind: order.kind } }], [])
  // A quote that could not be confirmed is none.
  const problems: readonly OrderReason[] = [...linesProblems(data), ...availabilityProblems(policy.says, data.lines, at)]
  return both(refuseIfAny(problems, grant([], [])), sendQuote(quote, calendar, order, data, at))
}

export const confirmQuote = ({ policy, calendar, order, at }: Situation, data: DataOf<'ConfirmQuote'>): OrderFound => {
  const placing = placingOf(order, data)
  if (order.is !== 'inquiry' || placing === null) return nothingAgainst
  const clause = policy.sale[order.kind]?.quote?.confirm.clause ?? null
  const confirmed: OrderFound = grant([], [{ code: 'quoteConfirmed', clause, facts: {} }])
  return both(confirmed, place(policy, calendar, placing, 'quote', at))
}

export const confirmTurns = ({ policy, calendar, order, at }: Situation, data: DataOf<'ConfirmQuote'>): readonly Instant[] => {
  const placing = placingOf(order, data)
  return placing === null ? [] : placeTurns(policy, calendar, placing, at)
}

/** The quote as a placement. What a request must tell, it has told. */
const placingOf = (order: Order, { agrees, past }: DataOf<'ConfirmQuote'>): Placing | null => {
  if (order.is !== 'inquiry' || order.stage.name !== 'quoted') return null
  const { id, region, stage } = order
  const { lines, shipping } = stage.quote
  return { order: id, region, address: {}, details: {}, past, agrees, lines, shipping }
}

const detailsOf = ({ details }: Wanted): Wanted['details'] => details
