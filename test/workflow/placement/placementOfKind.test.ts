import { describe, expect, it } from 'vitest'
import type { Placement } from '../../../src/order/command.ts'
import type { Kind } from '../../../src/order/kind.ts'
import type { Policy } from '../../../src/policy/policy.ts'
import { importer, marketplace, preOrderStore } from '../../../src/preset/index.ts'
import { placementOfKind, sellsUnquoted } from '../../../src/workflow/placement/placementOfKind.ts'
import type { PlacementBasis } from '../../../src/workflow/placement/unmetRules.ts'
import { aLine, anOffer, aPlacing, FRI_2026_11_20 as AT, HOUR } from '../../support/orders.ts'
import { CALENDAR } from '../../support/sales.ts'

const details = { email: 'a@b.c', fullName: 'A. Lee', paymentMethod: 'card' } as const
const told = { details, lines: [aLine('preOrder', { details: { itemCode: '1', itemName: 'Mug' } })] }
const marked = aLine('preOrder', { offer: anOffer({ available: 0, deposit: { share: 30, refundable: false } }) })

/** No details, no earlier orders, nothing agreed to. */
const bare: Placement = {
  order: 'order-1',
  circumstances: { region: 'US' },
  address: {},
  lines: [aLine('preOrder')],
  shipping: 500,
}

const bought = (day: number) => ({ order: `o${day}`, at: AT - day * HOUR, items: ['mug'], end: 'open' as const })

const codesOf = (
  policy: Policy,
  kind: Kind,
  change: Partial<Placement> = {},
  basis: PlacementBasis = 'offer',
): readonly string[] =>
  placementOfKind(policy, CALENDAR, kind, { ...aPlacing(kind).data, ...change }, basis, AT).because.map(({ code }) => code)

/** The importer, selling something from the shelf too. */
const mixedShop: Policy = { ...importer, sale: { ...importer.sale, ...marketplace.sale } }

describe('an order of a known kind', () => {
  it('is refused where the shop does not sell that kind', () => {
    expect(codesOf(marketplace, 'preOrder')).toEqual(['kindNotSold'])
  })

  it('waits for a quote where its kind begins with one, said here only where another kind needs none', () => {
    expect([importer, mixedShop].map(sellsUnquoted)).toEqual([false, true])
    expect(codesOf(mixedShop, 'preOrder', told)).toEqual(['quoteFirst'])
    expect(codesOf(mixedShop, 'preOrder', told, 'quote')).toEqual(['placed'])
    expect(codesOf(importer, 'preOrder', told)).toEqual(['placed'])
  })

  it('names the rules for placing that are not met', () => {
    expect(codesOf(marketplace, 'inStock', { address: { street: 'Straße 1' } })).toEqual(['addressCharacters'])
  })

  it('is told whole, of the order and of each of its lines', () => {
    const needs = ['email', 'itemCode'] as const
    const { preOrder } = preOrderStore.sale
    const asking = { preOrder: { ...preOrder, placing: [{ clause: 'T-1', rule: 'complete', needs }] } } as Policy['sale']
    const missing = (change: Partial<Placement>): unknown =>
      placementOfKind({ ...preOrderStore, sale: asking }, CALENDAR, 'preOrder', { ...bare, ...change }, 'offer', AT)
        .because.filter(({ code }) => code === 'incomplete')
        .map(({ facts }) => facts)
    const told = aLine('preOrder', { details: { itemCode: '1' } })
    expect(missing({})).toEqual([{ missing: ['email', 'itemCode'] }])
    expect(missing({ details: { email: 'a@b.c' }, lines: [told, aLine('preOrder', { id: 'L2' })] })).toEqual([
      { missing: ['itemCode'] },
    ])
    expect(missing({ details: { email: 'a@b.c' }, lines: [told] })).toEqual([])
  })

  it('is placed with no more than it must tell', () => {
    const found = placementOfKind(marketplace, CALENDAR, 'inStock', { ...bare, lines: [aLine('inStock')] }, 'offer', AT)
    expect(found.because.map(({ code }) => code)).toEqual(['placed'])
    expect(placementOfKind(preOrderStore, CALENDAR, 'preOrder', { ...bare, lines: [marked] }, 'offer', AT)).toMatchObject({
      because: [{ code: 'consentMissing' }],
    })
  })

  it('is placed with a deposit only where it is agreed to', () => {
    expect(codesOf(preOrderStore, 'preOrder', { lines: [marked] })).toEqual(['consentMissing'])
    expect(codesOf(preOrderStore, 'preOrder', { lines: [marked], agrees: ['deposit'] })).toEqual(['placed'])
  })

  it('once quoted, needs to tell nothing again; its customer’s record counts all the same', () => {
    const foreign = { address: { street: 'Straße 1' }, past: [bought(1), bought(2)] }
    expect(codesOf(marketplace, 'inStock', foreign)).toEqual(['boughtTooOften', 'addressCharacters'])
    expect(codesOf(marketplace, 'inStock', foreign, 'quote')).toEqual(['boughtTooOften'])
  })

  it('tells what the customer is to hear with it', () => {
    expect(codesOf(preOrderStore, 'preOrder', { promisedShipDate: AT + 1 })).toEqual(['placed', 'shipDatePromised'])
    const released = aLine('preOrder', { offer: anOffer({ available: 0, release: AT + 1 }) })
    expect(codesOf(preOrderStore, 'preOrder', { lines: [released] })).toEqual(['placed', 'shipDateEstimated'])
  })

  describe('where the record asks for money up front', () => {
    const past = [1, 2].map((day) => ({ ...bought(day), end: 'lapsedAfterArrival' as const }))
    it('needs a consent to that, and says by which record', () => {
      expect(codesOf(preOrderStore, 'preOrder', { past })).toEqual(['consentMissing', 'upFrontByRecord'])
      expect(codesOf(preOrderStore, 'preOrder', { past, agrees: ['deposit'] })).toEqual(['placed', 'upFrontByRecord'])
    })
    it('offers to agree, as a remedy', () => {
      expect(
        placementOfKind(preOrderStore, CALENDAR, 'preOrder', aPlacing('preOrder', { past }).data, 'offer', AT),
      ).toMatchObject({ remedies: [{ do: 'agree' }] })
    })
  })
})
