import { describe, expect, it } from 'vitest'
import { KINDS, type Kind } from '../../src/order/kind.ts'
import type { Offer, OfferedLine } from '../../src/order/offer.ts'
import { availabilityProblems, closingsOf } from '../../src/rule/availabilityProblems.ts'
import { aLine, anOffer, FRI_2026_11_20 } from '../support/orders.ts'

const SAYS = {
  onlyListedItemsAreSold: 'T-1',
  onlyUnlistedItemsAreSpecial: 'T-2',
  onlyStockThatIsThereIsSold: 'T-3',
  onlyAsMarked: 'T-4',
  onlyUntilClosing: 'T-5',
} as const
const NOW = FRI_2026_11_20
const line = (kind: Kind, offer: Partial<Offer>): OfferedLine =>
  aLine(kind, { offer: anOffer({ listed: kind !== 'specialOrder', ...offer }) })
const problems = (...lines: readonly OfferedLine[]) =>
  availabilityProblems(SAYS, lines, NOW).map(({ code, clause }) => [code, clause])

describe('what is not for sale like this, now', () => {
  it.each<readonly [string, Kind, Partial<Offer>, readonly unknown[]]>([
    ['taken down', 'inStock', { listed: false }, [['notListed', 'T-1']]],
    ['taken down', 'preOrder', { listed: false }, [['notListed', 'T-1']]],
    ['unlisted, to be found', 'specialOrder', {}, []],
    ['listed, to be found', 'specialOrder', { listed: true }, [['listedIsNotSpecial', 'T-2']]],
    ['all that there is', 'inStock', { available: 2 }, []],
    ['one short', 'inStock', { available: 1 }, [['notEnoughStock', 'T-3']]],
    ['none there, expected back', 'backorder', { available: 0 }, []],
    ['not marked', 'backorder', { availableAs: [] }, [['notAvailableAs', 'T-4']]],
    ['not marked', 'preOrder', { availableAs: [] }, [['notAvailableAs', 'T-4']]],
    ['not marked, which is of no account', 'inStock', { availableAs: [] }, []],
    ['marked as something else', 'preOrder', { availableAs: ['backorder'] }, [['notAvailableAs', 'T-4']]],
    ['marked, as that too', 'backorder', { availableAs: ['preOrder', 'backorder'] }, []],
    ['a millisecond before closing', 'preOrder', { closing: NOW + 1 }, []],
    ['at its closing', 'preOrder', { closing: NOW }, [['noLongerTaken', 'T-5']]],
    ['closed before its closing', 'preOrder', { closing: NOW + 1, closedEarly: true }, [['noLongerTaken', 'T-5']]],
    ['closed, without a closing', 'preOrder', { closedEarly: true }, [['noLongerTaken', 'T-5']]],
    ['not closed early', 'preOrder', { closing: NOW + 1, closedEarly: false }, []],
    [
      'everything at once',
      'inStock',
      { listed: false, available: 0, closing: NOW },
      [
        ['notListed', 'T-1'],
        ['notEnoughStock', 'T-3'],
        ['noLongerTaken', 'T-5'],
      ],
    ],
  ])('%s (%s)', (_, kind, offer, expected) => expect(problems(line(kind, offer))).toEqual(expected))

  it.each(KINDS)('nothing, where the catalogue says no more than that it is there: %s', (kind) => {
    expect(problems(aLine(kind, { offer: { available: 2 } }))).toEqual([])
  })
  it('what lines of the same item draw from the same stock', () => {
    const three = anOffer({ available: 3 })
    const two = aLine('inStock', { offer: three })
    const facts = { item: 'mug', requested: 4, available: 3 }
    expect(availabilityProblems(SAYS, [two, { ...two, id: 'L2' }], NOW)).toMatchObject([
      { facts },
      { facts: { line: 'L2', ...facts } },
    ])
    expect(problems(two, { ...two, id: 'L2', kind: 'backorder' })).toEqual([])
  })
  it('says when it was closed, unless it was closed early', () => {
    const closed = (offer: Partial<Offer>) => availabilityProblems(SAYS, [line('preOrder', offer)], NOW)[0]?.facts
    expect(closed({ closing: NOW })).toMatchObject({ closed: NOW })
    expect(closed({ closing: NOW + 1, closedEarly: true })).toMatchObject({ closed: null })
    expect(closed({ closedEarly: true })).toMatchObject({ closed: null })
  })
})

it('it may be otherwise at each closing, where there is one', () => {
  const lines = [line('preOrder', { closing: NOW + 2 }), line('preOrder', {}), line('backorder', { closing: NOW + 1 })]
  expect(closingsOf(lines)).toEqual([NOW + 2, NOW + 1])
})
