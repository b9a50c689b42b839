import { expect, it } from 'vitest'
import { hasTakenEffect, idAlreadyUsed } from '../../../src/text/english/repeated.ts'

it('names the command, and its id where it has one', () => {
  expect(hasTakenEffect('payment', 'p1')).toBe('the payment (p1) has already taken effect; sending it again changes nothing')
  expect(hasTakenEffect('delivery', '')).toBe('the delivery has already taken effect; sending it again changes nothing')
  expect(idAlreadyUsed('payment', 'p1')).toBe('a different payment has already taken effect under the id p1. Use a new id')
  expect(idAlreadyUsed('shipment', '')).toBe('a different shipment has already taken effect')
})
