import { describe, expect, it } from 'vitest'
import { type Command, decide, initialOrder, type OrderDecision, type Policy } from '../../../src/index.ts'
import type { OfferedLine } from '../../../src/order/offer.ts'
import { backorderStore, importer, marketplace, preOrderStore } from '../../../src/preset/index.ts'
import type { StockSale } from '../../../src/policy/saleTerms.ts'
import { decidePlacement, placementChangesAt } from '../../../src/workflow/placement/decidePlacement.ts'
import { aLine, anOffer, aPlacing, DAY, FRI_2026_11_20, HOUR, play } from '../../support/orders.ts'
import { CALENDAR } from '../../support/sales.ts'

const onShelf = backorderStore.sale.inStock as StockSale

const shelf = aLine('inStock', { id: 'shelf' })
const awaited = aLine('backorder', { id: 'awaited', item: 'vase' })
const coming = aLine('preOrder', { id: 'coming', item: 'lamp' })

const placeLines = (
  policy: Policy,
  lines: readonly OfferedLine[],
  more: Partial<ReturnType<typeof aPlacing>['data']> = {},
): OrderDecision => decide(policy, initialOrder(), aPlacing('inStock', { lines, ...more }))

const codesOf = ({ because }: OrderDecision): readonly string[] => because.map(({ code }) => code)

/** The parts of a proposed split, each placed as it is. */
const partsOf = (decision: OrderDecision, placing: Command, lines: readonly OfferedLine[]): readonly Command[] => {
  if (placing.type !== 'PlaceOrder' || decision.verdict === 'granted') return []
  return decision.remedies
    .flatMap((remedy) => (remedy.do === 'placeApart' ? remedy.parts : []))
    .map((part) => ({ ...placing, data: { ...placing.data, lines: lines.filter(({ id }) => part.lines.includes(id)) } }))
}

describe('a proposed split', () => {
  it.each([
    ['of kinds that do not mix', preOrderStore, [shelf, coming], {}],
    ['of what is in stock and wanted now', backorderStore, [awaited, shelf], { inStockNow: true }],
  ] as const)('%s is granted as it is, part by part', (_, policy, lines, more) => {
    const placing = aPlacing('inStock', { lines, ...more })
    const decision = decide(policy, initialOrder(), placing)
    const parts = partsOf(decision, placing, lines)
    expect([decision.verdict, decision.because.length, parts.length]).toEqual(['refused', 1, 2])
    expect(parts.map((part) => decide(policy, initialOrder(), part).verdict)).toEqual(['granted', 'granted'])
  })

  it('tells with it all that stands against its parts', () => {
    const withDeposit = aLine('preOrder', { offer: anOffer({ deposit: { share: 30, refundable: false } }) })
    const decision = placeLines(preOrderStore, [withDeposit, { ...shelf, quantity: 11 }])
    expect(codesOf(decision)).toEqual(['kindsDoNotMix', 'notEnoughStock', 'consentMissing'])
    expect(decision).toMatchObject({ remedies: [{ do: 'placeApart' }, { do: 'agree', to: 'deposit' }] })
  })

  it('tells that a part would not be sold, or not without a quote', () => {
    expect(codesOf(placeLines(marketplace, [shelf, coming]))).toEqual(['kindsDoNotMix', 'kindNotSold'])
    const special = aLine('specialOrder', { id: 'special' })
    expect(codesOf(placeLines({ ...importer, sale: { ...importer.sale, inStock: onShelf } }, [special, shelf]))).toEqual([
      'kindsDoNotMix',
      'quoteFirst',
      'incomplete',
    ])
  })

  it('says once what stands against both parts', () => {
    const basicLatin = { clause: 'T-4', rule: 'address', script: 'basicLatin' } as const
    const policy: Policy = {
      ...backorderStore,
      sale: {
        inStock: { ...onShelf, placing: [basicLatin] },
        backorder: { ...onShelf, mixing: { clause: 'T-6', with: ['inStock'] }, placing: [basicLatin] },
      },
    }
    const decision = placeLines(policy, [awaited, shelf], { inStockNow: true, address: { city: 'Zürich' } })
    expect(codesOf(decision)).toEqual(['shipsTogether', 'addressCharacters'])
  })
})

describe('the dates of an order', () => {
  const promised = Date.UTC(2026, 11, 1)
  const released = (release: number): ReturnType<typeof anOffer> => anOffer({ available: 0, release })

  it('are what was shown, as a promise', () => {
    const { order, last } = play(backorderStore, [aPlacing('backorder', { promisedShipDate: promised })])
    expect(order).toMatchObject({ dates: { promised: { by: promised, clause: 'BACK-10' }, estimated: promised } })
    expect(last.because).toContainEqual({ code: 'shipDatePromised', clause: 'BACK-9', facts: { promised } })
  })

  it('are when the last item is to be released, as an estimate', () => {
    const lines = [
      aLine('preOrder', { offer: released(promised) }),
      aLine('preOrder', { id: 'L2', offer: released(promised - 1) }),
    ]
    const { order, last } = play(preOrderStore, [aPlacing('preOrder', { lines })])
    expect(order).toMatchObject({ dates: { promised: null, estimated: promised } })
    expect(last.because).toContainEqual({ code: 'shipDateEstimated', clause: 'PRE-3', facts: { estimated: promised } })
  })

  it('are unknown where nobody said anything', () => {
    expect(play(preOrderStore, [aPlacing('preOrder')]).order).toMatchObject({ dates: { promised: null, estimated: null } })
  })
})

describe('the record of a customer', () => {
  const [rule] = preOrderStore.sale.preOrder?.placing ?? []
  const withRecord: Policy = {
    ...backorderStore,
    sale: { backorder: { ...onShelf, placing: rule === undefined ? [] : [rule] } },
  }
  it.each([2, 4])('asks for no consent to what the terms ask of everybody anyway: %i unpaid', (unpaid) => {
    const past = Array.from({ length: unpaid }, (_, index) => ({
      order: `o${index}`,
      at: FRI_2026_11_20 - index * DAY,
      items: ['cup'],
      end: 'lapsedAfterArrival' as const,
    }))
    const decision = placeLines(withRecord, [awaited], { past })
    expect([decision.verdict, codesOf(decision)]).toEqual(['granted', ['placed']])
  })
})

describe('what is there', () => {
  const offer = anOffer({ available: 3 })
  const allocated = (...lines: readonly OfferedLine[]): unknown => {
    const { order } = play(backorderStore, [aPlacing('backorder', { lines })])
    return order.is === 'sale' && order.lines.map((line) => line.allocated)
  }

  it('goes to the lines of an item in their order', () => {
    const [first, second] = [aLine('backorder', { offer }), aLine('backorder', { id: 'L2', offer })]
    expect(allocated(first, second)).toEqual([2, 1])
  })

  it('goes first to those sold from stock, wherever they stand', () => {
    const waits = aLine('backorder', { quantity: 5, offer })
    expect(allocated(waits, aLine('inStock', { id: 'L2', offer }))).toEqual([1, 2])
    expect(allocated(aLine('inStock', { id: 'L2', offer }), waits)).toEqual([2, 1])
  })
})

describe('a placement', () => {
  const found = (policy: Policy, placing: ReturnType<typeof aPlacing>) =>
    decidePlacement(policy, CALENDAR, placing.data, 'offer', FRI_2026_11_20)
  const reasons = (policy: Policy, placing: ReturnType<typeof aPlacing>): readonly string[] =>
    found(policy, placing).because.map(({ code }) => code)

  it('is judged whole: what is no order, what is not for sale now, and what the terms of its kind ask', () => {
    const gone = aLine('inStock', { price: -1, offer: anOffer({ listed: false, closing: FRI_2026_11_20 }) })
    const placing = aPlacing('inStock', { lines: [gone], promisedShipDate: Number.NaN, address: { city: 'Zürich' } })
    expect(reasons(marketplace, placing)).toEqual(['badLine', 'badPromise', 'notListed', 'noLongerTaken', 'addressCharacters'])
  })
  it('of nothing is of no kind', () => {
    expect(reasons(marketplace, aPlacing('inStock', { lines: [], address: { city: 'Zürich' } }))).toEqual(['noLines'])
  })
  it('granted, is the order and nothing else: what follows is found elsewhere', () => {
    expect(found(marketplace, aPlacing('inStock'))).toMatchObject({ events: [{ type: 'OrderPlaced' }] })
  })
})

describe('the instants at which a placement may be judged otherwise', () => {
  const { data } = aPlacing('inStock')
  const changes = (policy: Policy, more: Partial<typeof data>): readonly number[] =>
    placementChangesAt(policy, CALENDAR, { ...data, ...more }, FRI_2026_11_20)
  it('are none where nothing closes and no past order counts', () => expect(changes(marketplace, {})).toEqual([]))
  it('are closing dates, line by line', () => {
    const closing = [5, 3].map((closing) => aLine('inStock', { offer: anOffer({ closing }) }))
    expect(changes(marketplace, { lines: [...closing, shelf] })).toEqual([5, 3])
  })
  it('are when it is too late before a date, by the terms of any kind', () => {
    const inStock = { ...marketplace.sale.inStock, placing: [{ clause: 'T-1', rule: 'ahead', of: 'release', by: { hours: 2 } }] }
    const lines = [aLine('preOrder', { offer: anOffer({ release: FRI_2026_11_20 + 5 * HOUR }) })]
    expect(changes({ ...marketplace, sale: { inStock } } as Policy, { lines })).toEqual([FRI_2026_11_20 + 3 * HOUR])
  })
  it('are when too few past orders are left that count, by the terms of any kind', () => {
    const past = [2, 1].map((hours) => ({
      order: `o${hours}`,
      at: FRI_2026_11_20 - hours * HOUR,
      items: ['mug'],
      end: 'open' as const,
    }))
    expect(changes(marketplace, { past })).toEqual([FRI_2026_11_20 + 22 * HOUR])
  })
})
