import { expect, it } from 'vitest'
import { type Command, initialOrder, type Policy } from '../../src/index.ts'
import { backorderStore, importer, preOrderStore } from '../../src/preset/index.ts'
import { explainOrder } from '../../src/text/explainOrder.ts'
import { aLine, anOffer, aPlacing, FRI_2026_11_20, HOUR, play, TOTAL } from '../support/orders.ts'

const at = FRI_2026_11_20 + HOUR

const told = (policy: Policy, ...commands: readonly Command[]): string => {
  const [first, ...rest] = commands
  return explainOrder(policy, first === undefined ? initialOrder() : play(policy, [first, ...rest]).order)
}

const paid: Command = { type: 'RecordPayment', data: { at, id: 'p1', amount: TOTAL } }
const cancelled: Command = { type: 'RequestCancellation', data: { at, id: 'c1' } }

it('says that there is none yet', () => {
  expect(told(backorderStore)).toBe('Nothing has been ordered.')
})

it('says where it stands, and where the money is', () => {
  expect(told(backorderStore, aPlacing('backorder'))).toBe('The order awaits payment.')
  expect(told(backorderStore, aPlacing('backorder'), paid)).toBe(
    'The order waits for stock. Of $24.99 that came in, $24.99 is held for it.',
  )
  expect(told(backorderStore, aPlacing('backorder'), paid, cancelled)).toBe(
    'The order was cancelled [BACK-5]. Of $24.99 that came in, $24.99 is owed back.',
  )
  expect(
    told(backorderStore, aPlacing('backorder'), paid, cancelled, { type: 'RecordRefund', data: { at, id: 'b1', amount: TOTAL } }),
  ).toBe('The order was cancelled [BACK-5]. Of $24.99 that came in, $24.99 was paid back.')
})

it('says what the shop keeps', () => {
  const line = aLine('preOrder', { offer: anOffer({ available: 0, deposit: { amount: 300, refundable: false } }) })
  const deposit: Command = { type: 'RecordPayment', data: { at, id: 'p1', amount: 600 } }
  expect(told(preOrderStore, aPlacing('preOrder', { lines: [line], agrees: ['deposit'] }), deposit, cancelled)).toBe(
    'The order was cancelled [PRE-5]. Of $6.00 that came in, $6.00 is kept by the shop.',
  )
})

it('calls what is not bought yet a request', () => {
  const told = { maker: 'Emeralite', itemName: 'lamp', picture: 'lamp.jpg' }
  const { order } = play(importer, [
    {
      type: 'RequestQuote',
      data: {
        at,
        order: 'order-1',
        region: 'US',
        address: {},
        past: [],
        details: {},
        kind: 'specialOrder',
        items: [{ item: 'lamp', quantity: 1, listed: false, availableAs: [], details: told }],
      },
    },
  ])
  expect(explainOrder(importer, order)).toBe('The request awaits a quote.')
})
