import { describe } from 'vitest'
import { standingReasons } from '../../../../src/text/english/reason/standing.ts'
import { readsReasons } from '../../support.ts'

describe('standingReasons', () =>
  readsReasons(standingReasons, [
    [
      { code: 'boughtTooOften', clause: 'MKT-3', facts: { item: 'mug', orders: ['A-1'], atMost: 1, within: { hours: 24 } } },
      '“mug” can be bought at most once within 24 hours, and it was already bought in order A-1 [MKT-3].',
    ],
    [
      { code: 'boughtTooOften', clause: 'MKT-3', facts: { item: 'mug', orders: ['A-1', 'A-2'], atMost: 2, within: { days: 1 } } },
      '“mug” can be bought at most twice within 1 day, and it was already bought in orders A-1 and A-2 [MKT-3].',
    ],
    [
      {
        code: 'boughtTooOften',
        clause: 'MKT-3',
        facts: { item: 'mug', orders: ['A-1', 'A-2', 'A-3'], atMost: 3, within: { businessDays: 5 } },
      },
      '“mug” can be bought at most 3 times within 5 business days, and it was already bought in orders A-1, A-2 and A-3 [MKT-3].',
    ],
    [
      { code: 'upFrontByRecord', clause: 'PRE-13', facts: { asks: 'deposit', ends: ['lapsedAfterArrival'], orders: ['A-1'] } },
      'A non-refundable deposit is required up front because an earlier order was left unpaid after the goods had arrived: A-1 [PRE-13].',
    ],
    [
      {
        code: 'upFrontByRecord',
        clause: 'PRE-13',
        facts: { asks: 'full', ends: ['lapsedAfterArrival'], orders: ['A-1', 'A-2', 'A-3', 'A-4'] },
      },
      'Full payment is required up front because earlier orders were left unpaid after the goods had arrived: A-1, A-2, A-3 and A-4 [PRE-13].',
    ],
    [
      {
        code: 'upFrontByRecord',
        clause: 'T-1',
        facts: { asks: 'deposit', ends: ['cancelled', 'lapsedUnpaid'], orders: ['A-1', 'A-2'] },
      },
      'A non-refundable deposit is required up front because earlier orders were cancelled or left unpaid: A-1 and A-2 [T-1].',
    ],
    [
      { code: 'refusedByRecord', clause: 'T-1', facts: { ends: ['notCollected'], orders: ['A-1'] } },
      'The shop takes no order now because an earlier order was not collected: A-1 [T-1].',
    ],
    [
      { code: 'refusedByRecord', clause: 'T-1', facts: { ends: ['notCollected', 'refusedDelivery'], orders: ['A-1', 'A-2'] } },
      'The shop takes no order now because earlier orders were not collected or refused on delivery: A-1 and A-2 [T-1].',
    ],
  ]))
