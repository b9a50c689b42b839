import { describe, expect, it } from 'vitest'
import { decide, initialOrder, type Policy } from '../../src/index.ts'
import type { DataOf } from '../../src/order/command.ts'
import { importer, preOrderStore } from '../../src/preset/index.ts'
import { aLine, send } from '../support/orders.ts'
import { EVERY_COMMAND, IN_STAGE, LATER } from '../support/stages.ts'

const codes = ({ because }: ReturnType<typeof decide>): readonly string[] => because.map(({ code }) => code)
const ask = (policy: Policy, data: Partial<DataOf<'RequestQuote'>> = {}) =>
  decide(policy, initialOrder(), { type: 'RequestQuote', data: { ...EVERY_COMMAND.RequestQuote.data, ...data } })

describe('a quote may be asked for', () => {
  it('where the shop gives them', () =>
    expect(ask(importer)).toMatchObject({ verdict: 'granted', because: [{ clause: 'IMP-9' }] }))
  it.each<readonly [string, Policy, readonly string[]]>([
    ['not where it gives none', preOrderStore, ['noQuotesGiven', 'kindNotSold']],
    [
      'nor for what it does not sell',
      { ...importer, sale: { preOrder: importer.sale.preOrder as NonNullable<Policy['sale']['preOrder']> } },
      ['kindNotSold'],
    ],
  ])('%s', (_, policy, expected) => expect(codes(ask(policy))).toEqual(expected))
  it('with every reason against it', () => {
    const items = [{ item: 'vase', quantity: 0, listed: true, availableAs: [], details: { maker: 'Lee' } }]
    expect(codes(ask(importer, { items }))).toEqual(['badRequestedItem', 'requestedItemIsListed', 'incomplete'])
  })
})

describe('a quote', () => {
  const quote = (data: Partial<DataOf<'SendQuote'>>) =>
    decide(importer, IN_STAGE.requested.order, send('SendQuote', LATER, { lines: [aLine('specialOrder')], shipping: 0, ...data }))
  it('is lines that make an order, of the kind that was asked for', () => {
    expect(quote({}).verdict).toBe('granted')
    expect(codes(quote({ lines: [] }))).toEqual(['noLines'])
    expect(codes(quote({ lines: [aLine('preOrder', { price: -1 })], shipping: -1 }))).toEqual([
      'badLine',
      'badShipping',
      'otherKind',
    ])
  })
})
