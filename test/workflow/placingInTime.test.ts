/**
 * What a placement looks at by the clock: closing dates, the span of a repeated purchase, the span of a record. From the instant
 * on it is otherwise.
 */
import { describe, expect, it } from 'vitest'
import { type Command, decide, initialOrder, type Instant, type Policy, policyAt } from '../../src/index.ts'
import type { StockSale } from '../../src/policy/saleTerms.ts'
import type { PastOrder } from '../../src/order/offer.ts'
import { marketplace } from '../../src/preset/marketplace.ts'
import { preOrderStore } from '../../src/preset/preOrderStore.ts'
import { aLine, anOffer, aPlacing } from '../support/orders.ts'
import { edges, on, saidAtEdges } from './support/edges.ts'

const MON_2026_03_02_1200 = on('2026-03-02T12:00-05:00')
const END_OF_TUE_2027_03_02 = on('2027-03-03T00:00-05:00')
const SAT_2026_10_31_2000 = on('2026-10-31T20:00-04:00')
const SUN_2026_11_01_1900 = on('2026-11-01T19:00-05:00')
const FRI_2026_11_20_1000 = on('2026-11-20T10:00-05:00')

const past = (order: string, at: Instant, end: PastOrder['end']): PastOrder => ({ order, at, items: ['mug'], end })

const closing = (at: Instant): Command =>
  aPlacing('preOrder', { at, lines: [aLine('preOrder', { offer: anOffer({ available: 0, closing: FRI_2026_11_20_1000 }) })] })

const third = (at: Instant): Command =>
  aPlacing('inStock', { at, past: [past('a', SAT_2026_10_31_2000, 'open'), past('b', SUN_2026_11_01_1900 - 1, 'open')] })

const withRecord = (at: Instant): Command =>
  aPlacing('preOrder', {
    at,
    agrees: ['deposit'],
    past: ['a', 'b'].map((order) => past(order, MON_2026_03_02_1200, 'lapsedAfterArrival')),
  })

/** A shop that takes no orders from 19 to 26 December. */
const AWAY: Policy = {
  ...marketplace,
  sale: {
    inStock: {
      ...(marketplace.sale.inStock as StockSale),
      placing: [{ clause: 'T-1', rule: 'refused', when: { placed: ['2026-12-19', '2026-12-26'] } }],
    },
  },
}
const SAT_2026_12_19 = on('2026-12-19T00:00-05:00')
const END_OF_SAT_2026_12_26 = on('2026-12-27T00:00-05:00')

type Row = readonly [
  name: string,
  policy: Policy,
  instant: Instant,
  ask: (at: Instant) => Command,
  seen: readonly [string, string, string],
]

describe('a placement', () => {
  it.each<Row>([
    [
      'is taken until its closing date',
      ...([preOrderStore, FRI_2026_11_20_1000, closing] as const),
      ['granted: placed', 'refused: noLongerTaken PRE-2', 'refused: noLongerTaken PRE-2'],
    ],
    [
      'is one too many for 24 hours, over a change of clocks',
      ...([marketplace, SUN_2026_11_01_1900, third] as const),
      ['refused: boughtTooOften MKT-3', 'granted: placed', 'granted: placed'],
    ],
    [
      'is asked for a deposit as long as the record counts, to the end of the 365th day',
      ...([preOrderStore, END_OF_TUE_2027_03_02, withRecord] as const),
      ['granted: placed, upFrontByRecord PRE-13', 'granted: placed', 'granted: placed'],
    ],
    [
      'is refused on the days on which the shop is away',
      ...([AWAY, SAT_2026_12_19, (at: Instant) => aPlacing('inStock', { at })] as const),
      ['granted: placed', 'refused: refusedByTerms T-1', 'refused: refusedByTerms T-1'],
    ],
    [
      'is taken again once the last of them is over',
      ...([AWAY, END_OF_SAT_2026_12_26, (at: Instant) => aPlacing('inStock', { at })] as const),
      ['refused: refusedByTerms T-1', 'granted: placed', 'granted: placed'],
    ],
  ])('%s', (_, policy, instant, ask, seen) => {
    expect(saidAtEdges(policy, [], instant, ask)).toEqual(seen)
  })

  it('says until when it holds, where the terms ask for the day', () => {
    const until = (at: Instant) => decide(AWAY, initialOrder(), aPlacing('inStock', { at })).validUntil
    expect([until(FRI_2026_11_20_1000), until(SAT_2026_12_19)]).toEqual([SAT_2026_12_19, END_OF_SAT_2026_12_26])
    expect(until(END_OF_SAT_2026_12_26)).toBeNull()
  })

  it('is under the terms in force from their first instant on', () => {
    const next: Policy = { ...marketplace, version: 2 }
    const versions = [
      { from: SAT_2026_10_31_2000, policy: marketplace },
      { from: FRI_2026_11_20_1000, policy: next },
    ]
    expect(edges(FRI_2026_11_20_1000).map((at) => policyAt(versions, at)?.version)).toEqual([1, 2, 2])
    expect(edges(SAT_2026_10_31_2000).map((at) => policyAt(versions, at)?.version)).toEqual([undefined, 1, 1])
  })
})
