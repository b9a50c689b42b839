import { describe, expect, it } from 'vitest'
import { decide, initialOrder } from '../../../src/index.ts'
import type { Command, CommandType } from '../../../src/order/command.ts'
import { marketplace } from '../../../src/preset/index.ts'
import { ofQuote, ofRequest } from '../../../src/workflow/asking/malformedOrder.ts'
import { malformedData } from '../../../src/workflow/asking/malformedData.ts'
import { EVERY_COMMAND } from '../../support/stages.ts'

const line = { id: 'L1', item: 'mug', quantity: 1, price: 1, kind: 'inStock', offer: { available: 1 } }
const lineWith = (other: object): object => ({ lines: [line, { ...line, ...other }] })
const offering = (other: object): object => lineWith({ offer: { available: 1, ...other } })

describe('a placement, or a request for a quote', () => {
  it.each<readonly [CommandType, object, readonly (string | number)[], string]>([
    ['PlaceOrder', { lines: [null] }, ['lines', 0], 'an object'],
    ['PlaceOrder', { lines: [[]] }, ['lines', 0], 'an object'],
    ['PlaceOrder', { lines: {} }, ['lines'], 'a list'],
    ['PlaceOrder', lineWith({ id: 7 }), ['lines', 1, 'id'], 'text'],
    ['PlaceOrder', lineWith({ item: null }), ['lines', 1, 'item'], 'text'],
    ['PlaceOrder', lineWith({ quantity: '1' }), ['lines', 1, 'quantity'], 'a number'],
    ['PlaceOrder', lineWith({ price: undefined }), ['lines', 1, 'price'], 'a number'],
    ['PlaceOrder', lineWith({ kind: 'toString' }), ['lines', 1, 'kind'], 'inStock or backorder or preOrder or specialOrder'],
    ['PlaceOrder', lineWith({ offer: undefined }), ['lines', 1, 'offer'], 'an object'],
    ['PlaceOrder', lineWith({ details: [] }), ['lines', 1, 'details'], 'an object'],
    ['PlaceOrder', lineWith({ details: { maker: 7 } }), ['lines', 1, 'details', 'maker'], 'text'],
    ['PlaceOrder', offering({ available: null }), ['lines', 1, 'offer', 'available'], 'a number'],
    ['PlaceOrder', offering({ listed: 'yes' }), ['lines', 1, 'offer', 'listed'], 'true or false'],
    ['PlaceOrder', offering({ availableAs: 'inStock' }), ['lines', 1, 'offer', 'availableAs'], 'a list'],
    [
      'PlaceOrder',
      offering({ availableAs: ['x'] }),
      ['lines', 1, 'offer', 'availableAs', 0],
      'inStock or backorder or preOrder or specialOrder',
    ],
    ['PlaceOrder', offering({ closing: '2026' }), ['lines', 1, 'offer', 'closing'], 'a number'],
    ['PlaceOrder', offering({ release: {} }), ['lines', 1, 'offer', 'release'], 'a number'],
    ['PlaceOrder', offering({ fees: { cancelled: '5' } }), ['lines', 1, 'offer', 'fees', 'cancelled'], 'a number'],
    ['PlaceOrder', offering({ closedEarly: 0 }), ['lines', 1, 'offer', 'closedEarly'], 'true or false'],
    ['PlaceOrder', offering({ deposit: 20 }), ['lines', 1, 'offer', 'deposit'], 'an object'],
    ['PlaceOrder', offering({ deposit: {} }), ['lines', 1, 'offer', 'deposit', 'amount'], 'a number'],
    ['PlaceOrder', offering({ deposit: { share: '20' } }), ['lines', 1, 'offer', 'deposit', 'share'], 'a number'],
    ['PlaceOrder', offering({ deposit: { amount: 5 } }), ['lines', 1, 'offer', 'deposit', 'refundable'], 'true or false'],
    ['PlaceOrder', { order: '' }, ['order'], 'text that is not empty'],
    ['PlaceOrder', { address: { street: 7 } }, ['address', 'street'], 'text'],
    ['PlaceOrder', { details: { email: {} } }, ['details', 'email'], 'text'],
    ['PlaceOrder', { agrees: ['terms', 7] }, ['agrees', 1], 'text'],
    ['PlaceOrder', { circumstances: {} }, ['circumstances', 'region'], 'text'],
    ['PlaceOrder', { circumstances: { region: 'DE', plan: 7 } }, ['circumstances', 'plan'], 'text'],
    ['PlaceOrder', { circumstances: { region: 'DE', group: null } }, ['circumstances', 'group'], 'text'],
    ['PlaceOrder', { circumstances: { region: 'DE', shippingMethod: [] } }, ['circumstances', 'shippingMethod'], 'text'],
    ['PlaceOrder', offering({ marks: 'final' }), ['lines', 1, 'offer', 'marks'], 'a list'],
    ['PlaceOrder', offering({ marks: [7] }), ['lines', 1, 'offer', 'marks', 0], 'text'],
    ['PlaceOrder', { past: [{}] }, ['past', 0, 'order'], 'text'],
    ['PlaceOrder', { past: [{ order: 'o', at: 0, items: [1], end: 'open' }] }, ['past', 0, 'items', 0], 'text'],
    ['RequestQuote', { kind: 'inStock' }, ['kind'], 'preOrder or specialOrder'],
    ['RequestQuote', { items: [{ item: 'vase' }] }, ['items', 0, 'quantity'], 'a number'],
  ])('%s with %j', (type, other, path, expected) => {
    const data = { ...EVERY_COMMAND[type].data, ...other }
    expect(malformedData(type, data)).toEqual({ path, expected })
    expect(decide(marketplace, initialOrder(), { type, data } as unknown as Command)).toMatchObject({
      verdict: 'refused',
      events: [],
      because: [{ code: 'malformedCommand', facts: { path: ['data', ...path], expected } }],
    })
  })
  it('is right as it is', () => {
    const { data } = EVERY_COMMAND.PlaceOrder
    expect([ofRequest(data), ofQuote(data)]).toEqual([null, null])
  })
})
