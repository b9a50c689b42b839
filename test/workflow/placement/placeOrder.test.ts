import { describe, expect, it } from 'vitest'
import { decide, initialOrder, type Policy } from '../../../src/index.ts'
import { importer, marketplace } from '../../../src/preset/index.ts'
import { placeOrder } from '../../../src/workflow/placement/placeOrder.ts'
import { aLine, anOffer, aPlacing, FRI_2026_11_20, HOUR } from '../../support/orders.ts'
import { aCase } from '../../support/sales.ts'

const caseOf = (shop: Policy) => aCase<{ readonly shop: Policy }, 'unplaced'>({ is: 'unplaced' }, { shop })
const codes = ({ because }: { readonly because: readonly { readonly code: string }[] }): readonly string[] =>
  because.map(({ code }) => code)

/** The importer, selling something from the shelf too. */
const mixedShop: Policy = { ...importer, sale: { ...importer.sale, ...marketplace.sale } }

describe('an order may be placed', () => {
  const place = (policy: Policy, kind: 'inStock' | 'specialOrder') => codes(decide(policy, initialOrder(), aPlacing(kind)))
  it('not where every kind begins with a quote', () => expect(place(importer, 'specialOrder')).toContain('quoteFirst'))
  it('where none does', () => expect(place(marketplace, 'inStock')).toEqual(['placed']))
  it('where one kind needs none; of the others it is said once', () => {
    expect(place(mixedShop, 'inStock')).toEqual(['placed'])
    expect(place(mixedShop, 'specialOrder').filter((code) => code === 'quoteFirst')).toHaveLength(1)
  })
})

describe('whether any can be placed', () => {
  it('is asked without looking at one', () => {
    expect(placeOrder.isOpen?.(caseOf(marketplace)).verdict).toBe('granted')
    expect(placeOrder.isOpen?.(caseOf(mixedShop)).verdict).toBe('granted')
    expect(placeOrder.isOpen?.(caseOf(importer))).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'quoteFirst', clause: 'IMP-2', facts: { kind: null } }],
    })
  })
})

describe('this one', () => {
  const closing = FRI_2026_11_20 + HOUR
  const { data } = aPlacing('inStock', { lines: [aLine('inStock', { offer: anOffer({ closing }) })] })
  it('is placed as it is offered', () => {
    expect(placeOrder.decide(caseOf(marketplace), data)).toMatchObject({ verdict: 'granted', events: [{ type: 'OrderPlaced' }] })
  })
  it('may be judged otherwise from its closing date', () => {
    expect(placeOrder.changesAt?.(caseOf(marketplace), data)).toEqual([closing])
  })
})
