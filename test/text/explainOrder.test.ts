import { expect, it } from 'vitest'
import { type Command, initialOrder, type Policy } from '../../src/index.ts'
import { backorderStore, crossBorderPlatform, importer, preOrderStore } from '../../src/preset/index.ts'
import { explainOrder } from '../../src/text/explainOrder.ts'
import { aLine, anOffer, aPlacing, FRI_2026_11_20, HOUR, play, TOTAL } from '../support/orders.ts'

const at = FRI_2026_11_20 + HOUR

const explained = (policy: Policy, ...commands: readonly Command[]): string => {
  const [first, ...rest] = commands
  return explainOrder(policy, first === undefined ? initialOrder() : play(policy, [first, ...rest]).order)
}

const paid: Command = { type: 'RecordPayment', data: { at, id: 'p1', amount: TOTAL } }
const cancelled: Command = { type: 'RequestCancellation', data: { at, id: 'c1' } }

it('says that there is none yet', () => {
  expect(explained(backorderStore)).toBe('Nothing has been ordered yet.')
})

it('says where it stands, and where the money is', () => {
  expect(explained(backorderStore, aPlacing('backorder'))).toBe('The order is awaiting payment.')
  expect(explained(backorderStore, aPlacing('backorder'), paid)).toBe(
    'The order is waiting for stock. Of the $24.99 received, $24.99 is held for the order.',
  )
  expect(explained(backorderStore, aPlacing('backorder'), paid, cancelled)).toBe(
    'The order was cancelled [BACK-5]. Of the $24.99 received, $24.99 is owed as a refund.',
  )
  expect(
    explained(backorderStore, aPlacing('backorder'), paid, cancelled, {
      type: 'RecordRefund',
      data: { at, id: 'b1', amount: TOTAL },
    }),
  ).toBe('The order was cancelled [BACK-5]. Of the $24.99 received, $24.99 has been refunded.')
})

it('says that a parcel was refused, and not that the order is on its way', () => {
  const goods = [aPlacing('inStock'), paid, { type: 'ShipOrder', data: { at } }] as const
  const refused: Command = { type: 'RefuseDelivery', data: { at, when: 'atTheDoor' } }
  const words = 'The parcel was refused at the door and is on its way back.'
  expect(explained(crossBorderPlatform, ...goods)).toContain('The order is on its way.')
  expect(explained(crossBorderPlatform, ...goods, refused)).toContain(words)
})

it('says what the shop keeps', () => {
  const line = aLine('preOrder', { offer: anOffer({ available: 0, deposit: { amount: 300, refundable: false } }) })
  const deposit: Command = { type: 'RecordPayment', data: { at, id: 'p1', amount: 600 } }
  expect(explained(preOrderStore, aPlacing('preOrder', { lines: [line], agrees: ['deposit'] }), deposit, cancelled)).toBe(
    'The order was cancelled [PRE-5]. Of the $6.00 received, $6.00 is kept by the shop.',
  )
})

it('calls what is not bought yet a request', () => {
  const details = { maker: 'Emeralite', itemName: 'lamp', picture: 'lamp.jpg' }
  const { order } = play(importer, [
    {
      type: 'RequestQuote',
      data: {
        at,
        order: 'order-1',
        circumstances: { region: 'US' },
        address: {},
        past: [],
        details: {},
        kind: 'specialOrder',
        items: [{ item: 'lamp', quantity: 1, listed: false, availableAs: [], details }],
      },
    },
  ])
  expect(explainOrder(importer, order)).toBe('The request is awaiting a quote.')
})

it('speaks to the customer', () => {
  const { order } = play(backorderStore, [aPlacing('backorder'), paid])
  expect(explainOrder(backorderStore, order, { to: 'customer' })).toBe(
    'Your order is waiting for stock. Of the $24.99 received, $24.99 is held for your order.',
  )
})
