/** What stands between asking and buying. */
import type { QuoteReason } from '../../../rule/quote/reason.ts'
import type { FactsByCode, Phrases } from '../../language.ts'
import { notValid } from '../notValid.ts'
import { verb, you, your } from '../you.ts'

export const quoteReasons: Phrases<FactsByCode<QuoteReason>> = {
  quoteIsOwed: (_, say) => `${your(say, 'request')} is complete, and the shop must answer it with a quote`,
  quoteGiven: (_, say) => `the shop answers ${your(say, 'request')} with a quote`,
  quoteConfirmed: (_, say) => `${you(say)} ${verb(say, 'have', 'has')} confirmed the quote, which is now binding on both sides`,
  inquiryEnded: () => 'nothing is binding until a quote is confirmed, so either side can withdraw',
  noQuotesGiven: ({ kind }, { names }) => `the shop does not give quotes${kind === null ? '' : ` for ${names.kinds[kind]}`}`,
  nothingRequested: (_, say) => `${your(say, 'request')} names no items`,
  badRequestedItem: ({ item, quantity }, { id }) => `for “${id('item', item)}”, ${notValid('quantity', quantity)}`,
  requestedItemNotAvailableAs: ({ item, kind }, { id, names }) => `“${id('item', item)}” is not available ${names.sold[kind]}`,
  requestedItemIsListed: ({ item }, { id }) =>
    `“${id('item', item)}” is in the catalogue; special orders are for items that are not`,
  otherKind: ({ line, kind, asked }, { id, names }) =>
    `line ${id('line', line)} would be ${names.kind[kind]}, but the request was for ${names.kind[asked]}`,
}
