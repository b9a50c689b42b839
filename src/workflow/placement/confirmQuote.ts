/** The customer accepts a quote: the order is placed as it was quoted. */
import { both, grant, refuseIfAny } from '../../decision/finding.ts'
import type { DataOf, Placement } from '../../order/command.ts'
import type { InquiryIn } from '../../order/order.ts'
import type { OrderTerms } from '../../policy/termsFor.ts'
import { aheadChangesAt, aheadProblemsIn } from '../../rule/aheadProblems.ts'
import { availabilityProblems, closingsOf } from '../../rule/availabilityProblems.ts'
import type { Decider } from '../../rule/decider.ts'
import type { QuoteReason } from '../../rule/quote/reason.ts'
import { nothingAgainst, type RuleFinding } from '../../rule/ruleFinding.ts'
import { decidePlacement, placementChangesAt } from './decidePlacement.ts'
import type { PlaceReason } from './placementOfKind.ts'

const AT = ['quoted'] as const

export const confirmQuote: Decider<'ConfirmQuote', typeof AT, OrderTerms, PlaceReason | QuoteReason> = {
  at: AT,
  // What was quoted stands; what it is offered as may have ended since, and a date may have come near.
  isOpen: ({ terms: { shop, placing = [] }, calendar, order: { quote, circumstances }, at }) => {
    const ended: readonly PlaceReason[] = [
      ...availabilityProblems(shop.says, quote.lines, at),
      ...aheadProblemsIn(placing, calendar, { circumstances, placedAt: at }, quote.lines),
    ]
    return refuseIfAny(ended, nothingAgainst)
  },
  neverOpens: ({ terms: { shop, quote }, order, at }) =>
    quote === undefined ||
    (order.is === 'inquiry' && order.quote !== null && availabilityProblems(shop.says, order.quote.lines, at).length > 0),
  opensAt: ({ terms: { placing = [] }, calendar, order: { quote } }) => [
    ...closingsOf(quote.lines),
    ...aheadChangesAt(placing, calendar, quote.lines),
  ],
  decide: ({ terms: { shop, quote }, calendar, order, at }, data) => {
    const confirmed: RuleFinding<PlaceReason | QuoteReason> = grant(
      [],
      [{ code: 'quoteConfirmed', clause: quote?.confirm.clause ?? null, facts: {} }],
    )
    return both(confirmed, decidePlacement(shop, calendar, placementOf(order, data), 'quote', at))
  },
  changesAt: ({ terms: { shop }, calendar, order, at }, data) => placementChangesAt(shop, calendar, placementOf(order, data), at),
}

/** The quote as a placement, with everything that the request gave. */
const placementOf = (order: InquiryIn<'quoted'>, { agrees = [], past = [] }: DataOf<'ConfirmQuote'>): Placement => {
  const { id, circumstances, address, details, quote } = order
  return { order: id, circumstances, address, details, past, agrees, lines: quote.lines, shipping: quote.shipping }
}
