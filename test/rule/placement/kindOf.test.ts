import { describe, expect, it } from 'vitest'
import type { Kind } from '../../../src/order/kind.ts'
import { kindOf } from '../../../src/rule/placement/kindOf.ts'
import { aLine } from '../../support/orders.ts'

const lines = (...kinds: readonly Kind[]) => kinds.map((kind, index) => aLine(kind, { id: `L${index + 1}`, item: `i${index}` }))
const MIXING = { backorder: { clause: 'T-1', with: ['inStock'] }, preOrder: { clause: 'T-2', with: [] } } as const

describe('the kind of an order', () => {
  it.each<readonly [string, readonly Kind[], Kind]>([
    ['that of its lines', ['preOrder', 'preOrder'], 'preOrder'],
    ['that of its lines, whatever it could be mixed with', ['inStock'], 'inStock'],
    ['the one that can be placed with all the others', ['inStock', 'backorder', 'inStock'], 'backorder'],
  ])('is %s', (_, kinds, kind) => {
    expect(kindOf(MIXING, 'T-3', { lines: lines(...kinds) })).toMatchObject({ verdict: 'granted', kind })
  })
  it('says which lines in stock are held for the rest', () => {
    expect(kindOf(MIXING, 'T-3', { lines: lines('inStock', 'backorder') }).because).toEqual([
      { code: 'shipsTogether', clause: 'T-1', facts: { held: ['L1'] } },
    ])
  })
})

it('of lines that wait together nothing is said: none in stock is held', () => {
  const waiting = { backorder: { clause: 'T-1', with: ['preOrder'] } } as const
  expect(kindOf(waiting, null, { lines: lines('backorder', 'preOrder') })).toEqual({
    verdict: 'granted',
    kind: 'backorder',
    because: [],
  })
})

describe('an order that is none', () => {
  it('is split by kind, each part with its lines', () => {
    expect(kindOf(MIXING, null, { lines: lines('inStock', 'preOrder', 'inStock') })).toEqual({
      verdict: 'refused',
      because: [{ code: 'kindsDoNotMix', clause: 'T-2', facts: { kinds: ['inStock', 'preOrder'] } }],
      remedies: [
        {
          do: 'placeApart',
          clause: 'T-2',
          parts: [
            { kind: 'inStock', lines: ['L1', 'L3'] },
            { kind: 'preOrder', lines: ['L2'] },
          ],
        },
      ],
    })
  })
  it('by the shop’s clause on splitting, where no kind has one on mixing', () => {
    expect(kindOf({}, 'T-3', { lines: lines('inStock', 'backorder') })).toMatchObject({ because: [{ clause: 'T-3' }] })
  })
  it('with what is wanted now as an order of its own', () => {
    expect(kindOf(MIXING, 'T-3', { lines: lines('inStock', 'backorder'), inStockNow: true })).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'shipsTogether', clause: 'T-1', facts: { held: ['L1'] } }],
      remedies: [
        {
          do: 'placeApart',
          parts: [
            { kind: 'inStock', lines: ['L1'] },
            { kind: 'backorder', lines: ['L2'] },
          ],
        },
      ],
    })
  })
})
