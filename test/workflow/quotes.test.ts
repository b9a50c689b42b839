import { describe, expect, it } from 'vitest'
import { type Command, decide, initialOrder, type Policy } from '../../src/index.ts'
import type { DataOf } from '../../src/order/command.ts'
import { importer, preOrderStore } from '../../src/preset/index.ts'
import { aLine, FRI_2026_11_20, HOUR, play, send } from '../support/orders.ts'
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

describe('what is told with a request', () => {
  const AT = FRI_2026_11_20
  const told = { address: { name: 'A. Lee', street: '1 High St' }, details: { email: 'a@b.c' } }
  const vase = { maker: 'Lee', itemName: 'vase', picture: 'v.jpg' }
  const request = send('RequestQuote', AT, {
    order: 'order-1',
    circumstances: { region: 'US' },
    kind: 'specialOrder',
    items: [{ item: 'mug', quantity: 2, details: vase }],
    ...told,
  })
  const quoted = (details?: { readonly maker: string }): readonly [Command, ...Command[]] => [
    request,
    send('SendQuote', AT, { lines: [aLine('specialOrder', details === undefined ? {} : { details })], shipping: 500 }),
  ]
  const bought = [send('ConfirmQuote', AT, {}), send('RecordPayment', AT, { id: 'p1', amount: 2_499 })]
  const gone = [
    send('RecordAllocation', AT + HOUR, { id: 'a1', lines: [{ line: 'L1', quantity: 2 }] }),
    send('ShipOrder', AT + HOUR, { tracking: '1Z' }),
    send('RecordDelivery', AT + 2 * HOUR, {}),
  ]
  const orderAfter = (...[first, ...more]: readonly [Command, ...Command[]]) => play(importer, [first, ...more]).order

  it('stands in the inquiry, quoted or not', () => {
    expect(orderAfter(request)).toMatchObject({ is: 'inquiry', ...told, items: [{ details: vase }] })
    expect(orderAfter(...quoted())).toMatchObject({ stage: 'quoted', ...told, items: [{ details: vase }] })
  })
  it('and in the order that comes of it, to its end', () => {
    expect(orderAfter(...quoted(), ...bought)).toMatchObject({ is: 'sale', ...told, lines: [{ details: vase }] })
    expect(orderAfter(...quoted(), ...bought, ...gone)).toMatchObject({ stage: 'closed', ...told, lines: [{ details: vase }] })
  })
  it('unless the quote tells it anew', () => {
    const { order } = play(importer, [...quoted({ maker: 'Kim' }), ...bought])
    expect(order).toMatchObject({ ...told, lines: [{ details: { maker: 'Kim' } }] })
    expect(order.is === 'sale' && order.lines[0]?.details).toEqual({ maker: 'Kim' })
  })
})
