import { describe, expect, it } from 'vitest'
import { type BarRule, barProblems, type ItemLine } from '../../src/rule/barProblems.ts'
import type { LineWhen, OrderFacts } from '../../src/rule/when.ts'
import { FRI_2026_11_20 } from '../support/orders.ts'

const order: OrderFacts = { circumstances: { region: 'BR', plan: 'card' }, placedAt: FRI_2026_11_20 }
const line = (item: string, quantity: number, ...marks: readonly string[]): ItemLine => ({ item, quantity, marks })

describe('a refused order', () => {
  const lines = [line('vase', 1, 'fragile', 'large'), line('mug', 1, 'fragile'), line('vase', 1, 'large')]
  const factsBy = (when: LineWhen): unknown => {
    const [first, ...more] = barProblems({ clause: 'T-1', rule: 'refused', when }, order, lines)
    expect([first?.code, first?.clause, more]).toEqual(['refusedByTerms', 'T-1', []])
    return first?.facts
  }
  it.each<readonly [string, LineWhen, object]>([
    ['what was asked of it, and what it has', { region: 'BR' }, { has: [{ fact: 'region', is: 'BR' }], placed: null, items: [] }],
    [
      'also what it lacks',
      { region: { not: ['US'] }, group: { not: ['trade'] } },
      {
        has: [
          { fact: 'region', is: 'BR' },
          { fact: 'group', is: null },
        ],
        placed: null,
        items: [],
      },
    ],
    ['when it was placed', { placed: ['2026-11-01', '2026-11-30'] }, { has: [], placed: FRI_2026_11_20, items: [] }],
    [
      'which marks, of which items',
      { mark: ['large', 'heavy', 'fragile'] },
      {
        has: [
          { fact: 'mark', is: 'large' },
          { fact: 'mark', is: 'fragile' },
        ],
        placed: null,
        items: ['vase', 'mug'],
      },
    ],
    [
      'that there is no mark',
      { mark: { not: ['listed'] } },
      { has: [{ fact: 'mark', is: null }], placed: null, items: ['vase', 'mug'] },
    ],
  ])('says %s', (_, when, facts) => expect(factsBy(when)).toEqual(facts))
})

describe('units', () => {
  const lines = [line('mug', 2), line('vase', 1), line('mug', 1)]
  const over = (rule: Omit<Extract<BarRule, { rule: 'atMost' }>, 'clause' | 'rule'>): unknown =>
    barProblems({ clause: 'T-1', rule: 'atMost', ...rule }, order, lines).map(({ facts }) => facts)
  it('of one item are limited over all its lines', () => {
    expect(over({ units: 2, of: 'item' })).toEqual([{ of: 'item', item: 'mug', units: 3, atMost: 2 }])
    expect(over({ units: 3, of: 'item' })).toEqual([])
  })
  it('of an order are limited in all', () => {
    expect(over({ units: 3, of: 'order' })).toEqual([{ of: 'order', item: null, units: 4, atMost: 3 }])
    expect(over({ units: 4, of: 'order' })).toEqual([])
  })
})
