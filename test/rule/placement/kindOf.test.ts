import { describe, expect, it } from 'vitest'
import type { Kind } from '../../../src/order/kind.ts'
import type { OfferedLine } from '../../../src/order/offer.ts'
import { kindOf } from '../../../src/rule/placement/kindOf.ts'
import { aLine } from '../../support/orders.ts'

const mixing = { backorder: { clause: 'T-6', with: ['inStock'] }, preOrder: { clause: 'T-1', with: [] } } as const

const linesOf = (...kinds: readonly Kind[]): readonly OfferedLine[] =>
  kinds.map((kind, index) => aLine(kind, { id: `L${index + 1}` }))

describe('kindOf', () => {
  it.each(['inStock', 'backorder', 'preOrder', 'specialOrder'] as const)('is %s where every line is', (kind) => {
    expect(kindOf({}, null, { lines: linesOf(kind, kind), inStockNow: true })).toEqual({
      verdict: 'granted',
      events: [kind],
      because: [],
    })
  })

  it.each([[['backorder', 'inStock']], [['inStock', 'backorder']]] as const)(
    'is the kind that takes the others along: %s',
    (kinds) => {
      expect(kindOf(mixing, 'T-7', { lines: linesOf(...kinds) })).toMatchObject({
        verdict: 'granted',
        events: ['backorder'],
        because: [{ code: 'shipsTogether', clause: 'T-6', facts: { held: [kinds[0] === 'inStock' ? 'L1' : 'L2'] } }],
      })
    },
  )

  it('holds nothing where nothing is in stock', () => {
    const both = { backorder: { clause: 'T-6', with: ['preOrder'] } } as const
    expect(kindOf(both, null, { lines: linesOf('backorder', 'preOrder'), inStockNow: true })).toMatchObject({ because: [] })
  })

  it('splits off what is in stock for a customer who wants it now', () => {
    expect(kindOf(mixing, 'T-7', { lines: linesOf('backorder', 'inStock', 'inStock'), inStockNow: true })).toEqual({
      verdict: 'refused',
      because: [{ code: 'shipsTogether', clause: 'T-6', facts: { held: ['L2', 'L3'] } }],
      remedies: [
        {
          do: 'placeApart',
          clause: 'T-7',
          parts: [
            { kind: 'inStock', lines: ['L2', 'L3'] },
            { kind: 'backorder', lines: ['L1'] },
          ],
        },
      ],
    })
  })

  it('splits kinds that do not mix, each an order of its own', () => {
    expect(kindOf(mixing, null, { lines: linesOf('inStock', 'preOrder', 'inStock') })).toEqual({
      verdict: 'refused',
      because: [{ code: 'kindsDoNotMix', clause: 'T-1', facts: { kinds: ['inStock', 'preOrder'] } }],
      remedies: [
        {
          do: 'placeApart',
          clause: 'T-1',
          parts: [
            { kind: 'inStock', lines: ['L1', 'L3'] },
            { kind: 'preOrder', lines: ['L2'] },
          ],
        },
      ],
    })
  })

  it('takes a kind along only where it takes all the others', () => {
    expect(kindOf(mixing, 'T-7', { lines: linesOf('inStock', 'preOrder', 'backorder') })).toMatchObject({
      because: [{ code: 'kindsDoNotMix', clause: 'T-1' }],
      remedies: [{ clause: 'T-7' }],
    })
  })

  it('cites what the shop says of splitting where no term speaks of mixing', () => {
    expect(kindOf({}, 'T-7', { lines: linesOf('inStock', 'specialOrder') })).toMatchObject({ because: [{ clause: 'T-7' }] })
  })
})
