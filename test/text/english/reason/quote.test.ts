import { describe } from 'vitest'
import { quoteReasons } from '../../../../src/text/english/reason/quote.ts'
import { readsReasons } from '../../support.ts'

describe('quoteReasons', () =>
  readsReasons(quoteReasons, [
    [
      { code: 'quoteIsOwed', clause: 'IMP-2', facts: {} },
      'The request is complete, and the shop must answer it with a quote [IMP-2].',
      'Your request is complete, and the shop must answer it with a quote [IMP-2].',
    ],
    [
      { code: 'quoteGiven', clause: 'IMP-2', facts: {} },
      'The shop answers the request with a quote [IMP-2].',
      'The shop answers your request with a quote [IMP-2].',
    ],
    [
      { code: 'quoteConfirmed', clause: 'IMP-3', facts: {} },
      'The customer has confirmed the quote, which is now binding on both sides [IMP-3].',
      'You have confirmed the quote, which is now binding on both sides [IMP-3].',
    ],
    [
      { code: 'inquiryEnded', clause: 'IMP-3', facts: {} },
      'Nothing is binding until a quote is confirmed, so either side can withdraw [IMP-3].',
    ],
    [{ code: 'noQuotesGiven', clause: null, facts: { kind: null } }, 'The shop does not give quotes.'],
    [{ code: 'noQuotesGiven', clause: null, facts: { kind: 'preOrder' } }, 'The shop does not give quotes for pre-orders.'],
    [{ code: 'nothingRequested', clause: null, facts: {} }, 'The request names no items.', 'Your request names no items.'],
    [
      { code: 'badRequestedItem', clause: null, facts: { item: 'mug', quantity: 0 } },
      'For “mug”, 0 is not a valid quantity. Quantities are whole numbers, 1 or more.',
    ],
    [
      { code: 'requestedItemNotAvailableAs', clause: 'IMP-1', facts: { item: 'mug', kind: 'preOrder' } },
      '“mug” is not available on pre-order [IMP-1].',
    ],
    [
      { code: 'requestedItemIsListed', clause: 'IMP-9', facts: { item: 'mug' } },
      '“mug” is in the catalogue; special orders are for items that are not [IMP-9].',
    ],
    [
      { code: 'otherKind', clause: 'IMP-2', facts: { line: 'L1', kind: 'inStock', asked: 'preOrder' } },
      'Line L1 would be an in-stock order, but the request was for a pre-order [IMP-2].',
    ],
  ]))
