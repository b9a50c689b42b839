/**
 * G. Limits on selling without stock. Case from Vendure's stock control and Spree's caps on pre-orders.
 *
 * How much may be sold beyond the stock is the catalogue's business, and comes as a fact of the offer: `available` is what is
 * left after a reserve, and an item is `availableAs` a backorder or a pre-order as long as an order would stay within its limit.
 */
import { describe, expect, it } from 'vitest'
import type { OrderDecision } from '../../src/index.ts'
import type { Kind } from '../../src/order/kind.ts'
import type { Offer } from '../../src/order/offer.ts'
import { backorderStore, preOrderStore } from '../../src/preset/index.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, pay, play, send } from '../support/orders.ts'

type Catalogue = { readonly available: number; readonly limit?: number }

/** What a catalogue says of a quantity: no limit, no end. */
const offering = ({ available, limit = Number.POSITIVE_INFINITY }: Catalogue, quantity: number): Partial<Offer> => ({
  available,
  availableAs: quantity <= available + limit ? ['backorder', 'preOrder'] : [],
})

const want = (kind: Kind, quantity: number, offer: Partial<Offer>): OrderDecision => {
  const lines = [aLine(kind, { quantity, price: 1_000, offer: anOffer(offer) })]
  return play(kind === 'preOrder' ? preOrderStore : backorderStore, [aPlacing(kind, { lines })]).last
}

describe('what is sold from stock', () => {
  it.each([
    ['no reserve', 5, 3 - 0, 3],
    ['a reserve of two', 2, 3 - 2, 1],
  ])('with 3 on hand and %s, of %d requested: refused, and told how many can be had', (_, requested, available, had) => {
    expect(want('inStock', requested, { available }).because).toMatchObject([
      { code: 'notEnoughStock', facts: { requested, available: had } },
    ])
    expect(want('inStock', had, { available }).verdict).toBe('granted')
  })
})

describe('a backorder limit of five, with 3 on hand', () => {
  const lines = [aLine('backorder', { quantity: 8, price: 1_000, offer: anOffer(offering({ available: 3, limit: 5 }, 8)) })]
  const played = play(backorderStore, [
    aPlacing('backorder', { lines }),
    pay(FRI_2026_11_20, 1_500),
    send('ShipOrder', FRI_2026_11_20, { tracking: '1Z' }),
  ])

  it('takes eight: three from stock, five to wait', () => {
    expect(played.decisions[0]?.verdict).toBe('granted')
    expect(played.order).toMatchObject({ lines: [{ allocated: 3, waitedAtPlacement: 5 }] })
  })

  it('does not take nine', () => {
    expect(want('backorder', 9, offering({ available: 3, limit: 5 }, 9)).because).toMatchObject([{ code: 'notAvailableAs' }])
  })

  it('does not ship eight while three are on hand', () => {
    expect(played.last).toMatchObject({ verdict: 'refused', because: [{ code: 'notAllIn', facts: { waiting: 5 } }] })
  })
})

describe('a pre-order limit', () => {
  it.each([
    ['five, nothing on hand', { available: 0, limit: 5 }, 5, 'granted'],
    ['five, nothing on hand', { available: 0, limit: 5 }, 6, 'refused'],
    ['five, two on hand', { available: 2, limit: 5 }, 7, 'granted'],
    ['five, two on hand', { available: 2, limit: 5 }, 8, 'refused'],
    ['five, five oversold', { available: -5, limit: 5 }, 1, 'refused'],
    ['none', { available: 0 }, 10_000, 'granted'],
  ] as const)('of %s: %j, %d wanted: %s', (_, catalogue, quantity, verdict) => {
    expect(want('preOrder', quantity, offering(catalogue, quantity)).verdict).toBe(verdict)
  })
})

describe('no pre-order any more', () => {
  it('once it is released: it closes with its release date, and is sold from stock then', () => {
    expect(want('preOrder', 1, { closing: FRI_2026_11_20 + DAY }).verdict).toBe('granted')
    expect(want('preOrder', 1, { closing: FRI_2026_11_20 }).because).toMatchObject([{ code: 'noLongerTaken', clause: 'PRE-2' }])
    expect(want('inStock', 1, { available: 1 }).verdict).toBe('granted')
  })

  it('once it is withdrawn', () => {
    expect(want('preOrder', 1, { listed: false }).because).toMatchObject([{ code: 'notListed' }])
  })
})
