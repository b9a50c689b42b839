import type { QuoteReason } from '../../rule/quote/reason.ts'
import { KIND, SOLD } from '../names.ts'
import type { Telling } from './telling.ts'

/** What stands between asking and buying. */
export const quoteReasons: Telling<QuoteReason> = {
  quoteIsOwed: () => 'the request is complete, and the shop owes a quote',
  quoteGiven: () => 'the shop answers the request with a quote',
  quoteConfirmed: () => 'the customer confirms the quote, and it binds both',
  inquiryWithdrawn: () => 'nobody is bound before a quote is confirmed, so the request may be withdrawn',
  noQuotesGiven: ({ kind }) => `the shop gives no quotes${kind === null ? '' : ` for ${KIND[kind]}`}`,
  nothingRequested: () => 'the request names no items',
  badRequestedItem: ({ item, quantity }) =>
    `${quantity} is no number of units of “${item}”: it takes a whole number, at least one`,
  requestedItemNotAvailableAs: ({ item, kind }) => `“${item}” is not marked as available ${SOLD[kind]}`,
  requestedItemIsListed: ({ item }) => `“${item}” is in the catalogue, and special orders are for what is not`,
  otherKind: ({ line, kind, asked }) => `line ${line} would be ${KIND[kind]}, and ${KIND[asked]} was asked for`,
}
