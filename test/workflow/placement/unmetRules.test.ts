import { describe, expect, it } from 'vitest'
import type { Placement } from '../../../src/order/command.ts'
import type { PlacingRule } from '../../../src/policy/saleTerms.ts'
import { type PlacementBasis, unmetRules } from '../../../src/workflow/placement/unmetRules.ts'
import { aLine, anOffer, aPlacing, FRI_2026_11_20 as AT, HOUR } from '../../support/orders.ts'
import { CALENDAR } from '../../support/sales.ts'

const mug = aLine('inStock')
const vase = aLine('inStock', { id: 'L2', item: 'vase', offer: anOffer({ available: 9, marks: ['fragile'] }) })

const unmet = (rules: readonly PlacingRule[], data: Partial<Placement> = {}, basis: PlacementBasis = 'offer') =>
  unmetRules(rules, CALENDAR, { ...aPlacing('inStock', { lines: [mug, vase] }).data, ...data }, basis, AT)
const codes = (...given: Parameters<typeof unmet>): readonly string[] => unmet(...given).reasons.map(({ code }) => code)

const EVERY_RULE: readonly PlacingRule[] = [
  { clause: 'T-1', rule: 'complete', needs: ['phone'] },
  { clause: 'T-2', rule: 'address', script: 'basicLatin' },
  { clause: 'T-3', rule: 'refused', when: { region: 'US' } },
  { clause: 'T-4', rule: 'agreed', to: 'terms' },
  { clause: 'T-5', rule: 'atMost', units: 3, of: 'order' },
  { clause: 'T-9', rule: 'ahead', of: 'closing', by: { hours: 24 } },
  { clause: 'T-6', rule: 'minimum' },
  { clause: 'T-7', rule: 'repeatPurchase', atMost: 1, within: { days: 2 } },
  { clause: 'T-8', rule: 'standing', counts: ['open'] as never, within: { days: 2 }, asks: [{ from: 1, refused: true }] },
]
const past = [{ order: 'o1', at: AT - HOUR, items: ['mug'], end: 'open' }] as const
const closing = aLine('inStock', { offer: anOffer({ available: 9, closing: AT + HOUR }) })
const everythingWrong = { lines: [closing, closing], address: { city: 'Köln' }, past }

describe('rules that are not met', () => {
  it('are all told, in their order', () =>
    expect(codes(EVERY_RULE, everythingWrong)).toEqual([
      'incomplete',
      'addressCharacters',
      'refusedByTerms',
      'consentMissing',
      'tooManyUnits',
      'orderedTooLate',
      'badMinimum',
      'boughtTooOften',
      'refusedByRecord',
    ]))
  it('are not those about details and prices, where a quote came first', () =>
    expect(codes(EVERY_RULE, everythingWrong, 'quote')).toEqual([
      'refusedByTerms',
      'consentMissing',
      'tooManyUnits',
      'orderedTooLate',
      'boughtTooOften',
      'refusedByRecord',
    ]))
  it('are none where all is well', () => {
    const { reasons, record } = unmet(EVERY_RULE, {
      circumstances: { region: 'DE' },
      details: { phone: '1' },
      agrees: ['terms'],
      lines: [aLine('inStock', { offer: anOffer({ closing: AT + 25 * HOUR }) })],
      minimum: 1_000,
    })
    expect([reasons, record]).toEqual([[], null])
  })
})

describe('a rule that is meant for some orders', () => {
  const marked = { mark: 'fragile' } as const
  it.each<readonly [string, PlacingRule, Partial<Placement>, readonly string[]]>([
    ['asks where it holds for some line', { clause: 'T-1', rule: 'agreed', to: 'risk', when: marked }, {}, ['consentMissing']],
    ['asks nothing where it holds for none', { clause: 'T-1', rule: 'agreed', to: 'risk', when: marked }, { lines: [mug] }, []],
    ['asks nothing elsewhere', { clause: 'T-1', rule: 'agreed', to: 'risk', when: { ...marked, region: 'DE' } }, {}, []],
    ['counts the units of its lines', { clause: 'T-1', rule: 'atMost', units: 2, of: 'order', when: marked }, {}, []],
    ['and no more of them', { clause: 'T-1', rule: 'atMost', units: 1, of: 'order', when: marked }, {}, ['tooManyUnits']],
    ['counts the price of its lines', { clause: 'T-1', rule: 'minimum', when: marked }, { minimum: 2_000 }, ['belowMinimum']],
    [
      'asks for details of its lines',
      { clause: 'T-1', rule: 'complete', needs: ['size'], when: marked },
      { lines: [mug, { ...vase, details: { size: 'L' } }] },
      [],
    ],
    [
      'counts earlier orders of its items',
      { clause: 'T-1', rule: 'repeatPurchase', atMost: 1, within: { days: 2 }, when: marked },
      { past },
      [],
    ],
  ])('%s', (_, rule, data, found) => expect(codes([rule], data)).toEqual(found))
})

it('of several records that ask for money, the one that asks for most counts', () => {
  const asking = (clause: string, ask: object): PlacingRule =>
    ({ clause, rule: 'standing', counts: ['lapsedUnpaid'], within: { days: 2 }, asks: [{ from: 1, ...ask }] }) as never
  const [some, more, all] = [
    asking('T-1', { upFront: 'deposit', share: 20 }),
    asking('T-2', { upFront: 'deposit', share: 30 }),
    asking('T-3', { upFront: 'full' }),
  ] as const
  const lapsed = { past: [{ order: 'o1', at: AT - HOUR, items: [], end: 'lapsedUnpaid' as const }] }
  const clauseOf = (...rules: readonly PlacingRule[]) => unmet(rules, lapsed).record?.reason.clause
  expect([clauseOf(some, more), clauseOf(more, some), clauseOf(some, all, more)]).toEqual(['T-2', 'T-2', 'T-3'])
  expect(unmet([more], { past: [] }).record).toBeNull()
})
