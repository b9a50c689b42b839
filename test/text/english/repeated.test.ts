import { expect, it } from 'vitest'
import { hasTakenEffect, idIsTaken } from '../../../src/text/english/repeated.ts'

it('names the command, and its id where it has one', () => {
  expect(hasTakenEffect('payment', 'p1')).toBe('the payment (p1) has already taken effect; sending it again changes nothing')
  expect(hasTakenEffect('delivery', '')).toBe('the delivery has already taken effect; sending it again changes nothing')
  expect(idIsTaken('payment', 'p1')).toBe('a different payment has already taken effect under the id p1. Use a new id')
  expect(idIsTaken('shipment', '')).toBe('a different shipment has already taken effect')
})
