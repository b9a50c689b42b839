import { expect, it } from 'vitest'
import { INCIDENTS, MOMENTS, NO_INCIDENTS } from '../../src/order/moment.ts'

it('the words of stored events stay', () => {
  expect(MOMENTS).toEqual(['placement', 'firstPayment', 'payment', 'supply', 'arrival', 'preparation', 'shipment', 'delivery'])
  expect(INCIDENTS).toEqual(['delay', 'specificationChange'])
})

it('no incident has come to a new order', () => expect(Object.keys(NO_INCIDENTS)).toEqual(INCIDENTS))
