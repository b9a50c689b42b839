import type { QuoteReason } from '../../rule/quote/reason.ts'
import { KIND, SOLD } from '../names.ts'
import type { Telling } from './telling.ts'

/** What stands between asking and buying. */
export const quoteReasons: Telling<QuoteReason> = {
  quoteIsOwed: () => 'the request is complete, and the shop owes a quote',
  quoteGiven: () => 'the shop answers the request with a quote',
  quoteConfirmed: () => 'the customer confirms the quote, and it binds both',
  noQuotesGiven: ({ kind }) => `the shop gives no quotes${kind === null ? '' : ` for ${KIND[kind]}`}`,
  nothingWanted: () => 'the request names no items',
  badWish: ({ item, quantity }) => `${quantity} is no number of units of “${item}”: it takes a whole number, at least one`,
  wishNotMarked: ({ item, kind }) => `“${item}” is not marked as available ${SOLD[kind]}`,
  wishIsListed: ({ item }) => `“${item}” is in the catalogue, and special orders are for what is not`,
  otherKind: ({ line, kind, asked }) => `line ${line} would be ${KIND[kind]}, and ${KIND[asked]} was asked for`,
}
