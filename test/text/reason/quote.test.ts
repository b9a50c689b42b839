import { describe } from 'vitest'
import { quoteReasons } from '../../../src/text/reason/quote.ts'
import { tellsReasons } from '../support.ts'

describe('quoteReasons', () =>
  tellsReasons(quoteReasons, [
    [{ code: 'quoteIsOwed', clause: 'IMP-2', facts: {} }, 'The request is complete, and the shop owes a quote [IMP-2].'],
    [{ code: 'quoteGiven', clause: 'IMP-2', facts: {} }, 'The shop answers the request with a quote [IMP-2].'],
    [{ code: 'quoteConfirmed', clause: 'IMP-3', facts: {} }, 'The customer confirms the quote, and it binds both [IMP-3].'],
    [
      { code: 'inquiryWithdrawn', clause: 'IMP-3', facts: {} },
      'Nobody is bound before a quote is confirmed, so the request may be withdrawn [IMP-3].',
    ],
    [{ code: 'noQuotesGiven', clause: null, facts: { kind: null } }, 'The shop gives no quotes.'],
    [{ code: 'noQuotesGiven', clause: null, facts: { kind: 'preOrder' } }, 'The shop gives no quotes for a pre-order.'],
    [{ code: 'nothingRequested', clause: null, facts: {} }, 'The request names no items.'],
    [
      { code: 'badRequestedItem', clause: null, facts: { item: 'mug', quantity: 0 } },
      '0 is no number of units of “mug”: it takes a whole number, at least one.',
    ],
    [
      { code: 'requestedItemNotAvailableAs', clause: 'IMP-1', facts: { item: 'mug', kind: 'preOrder' } },
      '“mug” is not marked as available on pre-order [IMP-1].',
    ],
    [
      { code: 'requestedItemIsListed', clause: 'IMP-9', facts: { item: 'mug' } },
      '“mug” is in the catalogue, and special orders are for what is not [IMP-9].',
    ],
    [
      { code: 'otherKind', clause: 'IMP-2', facts: { line: 'L1', kind: 'inStock', asked: 'preOrder' } },
      'Line L1 would be an in-stock order, and a pre-order was asked for [IMP-2].',
    ],
  ]))
