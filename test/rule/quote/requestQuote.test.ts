import { describe, expect, it } from 'vitest'
import type { DataOf } from '../../../src/order/command.ts'
import type { BarRule } from '../../../src/rule/barProblems.ts'
import type { LineWhen } from '../../../src/rule/when.ts'
import type { DetailRule } from '../../../src/rule/detailProblems.ts'
import { requestQuote } from '../../../src/rule/quote/requestQuote.ts'
import type { QuoteTerms } from '../../../src/rule/quote/terms.ts'
import { FRI_2026_11_20, HOUR } from '../../support/orders.ts'
import { aCase } from '../../support/sales.ts'
import { EVERY_COMMAND } from '../../support/stages.ts'

const quote: QuoteTerms = { answer: { clause: 'T-1', within: { hours: 48 } }, confirm: { clause: 'T-2', within: 'openEnded' } }
const placing: readonly (DetailRule | BarRule | (BarRule & { readonly when: LineWhen }))[] = [
  { clause: 'T-3', rule: 'complete', needs: ['maker', 'email'] },
  { clause: 'T-4', rule: 'address', script: 'basicLatin' },
  { clause: 'T-9', rule: 'refused', when: { region: 'BR' } },
  { clause: 'T-8', rule: 'atMost', units: 5, of: 'item', when: { mark: 'rare' } },
]
const PRE_ORDERS_UNQUOTED = { id: 'shop', version: 3, sale: { preOrder: {}, specialOrder: { quote, placing } } }
const { data } = EVERY_COMMAND.RequestQuote

type Shop = Parameters<typeof requestQuote.decide>[0]['terms']['shop']

const caseOf = (shop: Shop) =>
  aCase<{ readonly shop: Shop }, 'unplaced'>(
    { is: 'unplaced' },
    { shop },
    { says: { onlyUnlistedItemsAreSpecial: 'T-5', onlyAsMarked: 'T-6' } },
  )
const request = (change: Partial<DataOf<'RequestQuote'>> = {}) =>
  requestQuote.decide(caseOf(PRE_ORDERS_UNQUOTED), { ...data, details: { email: 'a@b.c' }, ...change })

describe('a quote may be asked for', () => {
  it.each<readonly [string, Shop['sale'], string]>([
    ['where the shop gives them for one kind of sale', PRE_ORDERS_UNQUOTED.sale, 'granted'],
    ['where it gives none', { inStock: {}, preOrder: {} }, 'refused'],
  ])('%s: %s', (_, sale, verdict) => {
    expect(requestQuote.isOpen?.(caseOf({ id: 'shop', version: 3, sale }))).toMatchObject({ verdict })
  })
  it('and it is said where not', () => {
    expect(requestQuote.isOpen?.(caseOf({ id: 'shop', version: 3, sale: {} }))).toMatchObject({
      because: [{ code: 'noQuotesGiven', facts: { kind: null } }],
    })
  })
})

it('the shop owes an answer from now', () => {
  const { order, circumstances, address, kind, items } = data
  expect(request()).toEqual({
    verdict: 'granted',
    events: [
      {
        type: 'QuoteRequested',
        data: {
          at: FRI_2026_11_20,
          order,
          policy: { id: 'shop', version: 3 },
          circumstances,
          address,
          details: { email: 'a@b.c' },
          kind,
          items,
          quote: { by: FRI_2026_11_20 + 48 * HOUR, clause: 'T-1' },
        },
      },
    ],
    because: [{ code: 'quoteIsOwed', clause: 'T-1', facts: {} }],
  })
})

it('what is told is kept, and nothing where nothing is', () => {
  const address = { street: '2 High St', city: '' }
  expect(request({ address, details: { email: 'b@c.d', fullName: 'B' } })).toMatchObject({
    events: [{ data: { address, details: { email: 'b@c.d', fullName: 'B' } } }],
  })
  const { at, order, circumstances } = data
  const unasked: Shop = { id: 'shop', version: 3, sale: { specialOrder: { quote } } }
  const bare = { at, order, circumstances, address: {}, kind: 'specialOrder', items: [{ item: 'vase', quantity: 1 }] } as const
  const found = requestQuote.decide(caseOf(unasked), bare)
  const [event] = found.verdict === 'granted' ? found.events : []
  expect(event?.data).toEqual({
    ...bare,
    details: {},
    policy: { id: 'shop', version: 3 },
    quote: { by: FRI_2026_11_20 + 48 * HOUR, clause: 'T-1' },
  })
})

describe('a request is refused', () => {
  const items = data.items.map((each) => ({ ...each, quantity: 0, listed: true, details: {} }))

  it.each<readonly [string, Partial<DataOf<'RequestQuote'>>, readonly object[]]>([
    ['for a kind that is sold without', { kind: 'preOrder' }, [{ code: 'noQuotesGiven', facts: { kind: 'preOrder' } }]],
    ['for nothing', { items: [] }, [{ code: 'nothingRequested' }]],
    [
      'where it goes somewhere that the terms bar',
      { circumstances: { region: 'BR' } },
      [{ code: 'refusedByTerms', clause: 'T-9', facts: { has: [{ fact: 'region', is: 'BR' }] } }],
    ],
    [
      'of more than may be ordered at once',
      { items: data.items.map((item) => ({ ...item, quantity: 9, marks: ['rare'] })) },
      [{ code: 'tooManyUnits', clause: 'T-8', facts: { units: 9, atMost: 5 } }],
    ],
    ['for nothing, and for no other reason', { items: [], details: {} }, [{ code: 'nothingRequested' }]],
    [
      'without what the terms ask to be told',
      { details: {} },
      [{ code: 'incomplete', clause: 'T-3', facts: { missing: ['email'] } }],
    ],
    [
      'without what the terms ask to be told of each item',
      { items: [...data.items, { item: 'cup', quantity: 1 }] },
      [{ code: 'incomplete', clause: 'T-3', facts: { missing: ['maker'] } }],
    ],
    [
      'without anything told',
      { details: {}, items: [{ item: 'vase', quantity: 1 }] },
      [{ code: 'incomplete', clause: 'T-3', facts: { missing: ['maker', 'email'] } }],
    ],
    ['with an address that cannot be used', { address: { name: 'Å' } }, [{ code: 'addressCharacters', clause: 'T-4' }]],
    [
      'with every reason',
      { items, details: {} },
      [
        { code: 'badRequestedItem' },
        { code: 'requestedItemIsListed', clause: 'T-5' },
        { code: 'incomplete', facts: { missing: ['maker', 'email'] } },
      ],
    ],
  ])('%s', (_, change, because) => {
    const found = request(change)
    expect(found).toMatchObject({ verdict: 'refused', because })
    expect(found.because).toHaveLength(because.length)
  })
  it('for a kind that is not sold', () => {
    const found = requestQuote.decide(caseOf({ id: 'shop', version: 3, sale: { preOrder: { quote } } }), data)
    expect(found).toMatchObject({ verdict: 'refused', because: [{ code: 'kindNotSold', facts: { kind: 'specialOrder' } }] })
  })
  it('not for what is asked about earlier orders: that is asked when the quote is confirmed', () => {
    const standing = { rule: 'standing' } as const
    const shop: Shop = { id: 'shop', version: 3, sale: { specialOrder: { quote, placing: [standing] } } }
    expect(requestQuote.decide(caseOf(shop), data)).toMatchObject({ verdict: 'granted' })
  })
})
