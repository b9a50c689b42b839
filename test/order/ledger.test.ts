import { expect, it } from 'vitest'
import {
  emptyLedger,
  heldIn,
  isKnownRefund,
  type Ledger,
  ledgerDraft,
  partAsked,
  PAYMENT_PARTS,
  REFUND_CAUSES,
  refundsWith,
  sumOf,
} from '../../src/order/ledger.ts'
import { FRI_2026_11_20 as at } from '../support/orders.ts'
import { aLedger, paid } from '../support/sales.ts'

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
        owed: [{ id: 'refund-2', amount: 20, for: 'goodwill' }],
        forfeited: 3,
      }),
    ),
  ).toBe(1_377)
})

it('asks for everything first, where nothing has been asked for', () => {
  expect(partAsked(emptyLedger)).toBe('full')
  const asked: readonly Ledger['asked'][] = ['nothing', 'deposit', 'balance', 'full']
  expect(asked.map((part) => partAsked(aLedger({ asked: part })))).toEqual(['full', 'deposit', 'balance', 'full'])
})

it('is written into as a copy, with every entry in its place', () => {
  const full = paid(9, { refunds: 2, forfeited: 3, shippingAllowance: 4 })
  const draft = ledgerDraft(full)
  expect(draft).toEqual(full)
  expect(Object.keys(draft)).toEqual(Object.keys(emptyLedger))
  draft.forfeited = 0
  expect(full.forfeited).toBe(3)
})

it('the words of stored events stay: what is asked for, and why money is owed back', () => {
  expect(PAYMENT_PARTS).toEqual(['deposit', 'balance', 'full'])
  expect(REFUND_CAUSES).toEqual([
    'overpayment',
    'shippingDifference',
    'latePayment',
    'cancellation',
    'unavailability',
    'expiry',
    'return',
    'goodwill',
  ])
})

it('gives no number of a refund twice', () => {
  const ledger = aLedger({ refunds: 2, owed: [{ id: 'odd', amount: 1, for: 'goodwill' }] })
  const known = ['refund-1', 'refund-2', 'refund-3', 'refund-9', 'refund-02', 'odd', 'refund-0'].filter((id) =>
    isKnownRefund(ledger, id),
  )
  expect(known).toEqual(['refund-1', 'refund-2', 'odd'])
  expect(['refund-3', 'refund-9', 'odd', `refund-${Number.MAX_SAFE_INTEGER}`].map((id) => refundsWith(ledger, id))).toEqual([
    3, 9, 3, 3,
  ])
})
