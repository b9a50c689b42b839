import { expect, it } from 'vitest'
import { OUTCOMES } from '../../src/order/order.ts'

it('the words of stored events stay: how an order ends', () => {
  expect(OUTCOMES).toEqual(['completed', 'cancelled', 'expired', 'returned'])
})
