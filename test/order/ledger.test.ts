import { expect, it } from 'vitest'
import { emptyLedger, heldIn, sumOf } from '../../src/order/ledger.ts'
import { FRI_2026_11_20 as at } from '../support/orders.ts'
import { aLedger, openEnded } from '../support/sales.ts'

it('sums entries', () => expect([[], [{ amount: 1 }, { amount: 2 }]].map(sumOf)).toEqual([0, 3]))

it('holds what has come in and is neither paid back, nor owed back, nor forfeited', () => {
  expect(heldIn(emptyLedger)).toBe(0)
  expect(
    heldIn(
      aLedger({
        received: [
          { id: 'p1', amount: 1_000, at },
          { id: 'p2', amount: 500, at },
        ],
        refunded: [{ id: 'f1', amount: 100, at }],
        owed: [{ id: 'refund-2', amount: 20, for: 'goodwill', due: openEnded() }],
        forfeited: 3,
      }),
    ),
  ).toBe(1_377)
})
