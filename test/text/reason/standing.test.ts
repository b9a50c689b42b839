import { describe } from 'vitest'
import { standingReasons } from '../../../src/text/reason/standing.ts'
import { tellsReasons } from '../support.ts'

describe('standingReasons', () =>
  tellsReasons(standingReasons, [
    [
      { code: 'boughtTooOften', clause: 'MKT-3', facts: { item: 'mug', orders: ['A-1', 'A-2'], atMost: 2 } },
      '“mug” was bought in A-1 and A-2 lately; to keep the account safe, no more than 2 such purchases in a row are taken [MKT-3].',
    ],
    [
      { code: 'boughtTooOften', clause: 'MKT-3', facts: { item: 'mug', orders: ['A-1'], atMost: 1 } },
      '“mug” was bought in A-1 lately; to keep the account safe, no more than 1 such purchase in a row is taken [MKT-3].',
    ],
    [
      { code: 'upFrontByRecord', clause: 'PRE-13', facts: { asks: 'deposit', orders: ['A-1', 'A-2'] } },
      'A deposit that is not refundable is asked for up front, because of orders that were left unpaid once they had arrived: A-1 and A-2 [PRE-13].',
    ],
    [
      { code: 'upFrontByRecord', clause: 'PRE-13', facts: { asks: 'full', orders: ['A-1', 'A-2', 'A-3', 'A-4'] } },
      'Full payment is asked for up front, because of orders that were left unpaid once they had arrived: A-1, A-2, A-3 and A-4 [PRE-13].',
    ],
  ]))
