import { expect, it } from 'vitest'
import { isOver, OUTCOMES } from '../../src/order/order.ts'
import { aSale, closed } from '../support/sales.ts'

it('the words of stored events stay: how an order ends', () => {
  expect(OUTCOMES).toEqual(['completed', 'cancelled', 'expired', 'returned'])
})

it.each([
  ['cancelled', true],
  ['expired', true],
  ['completed', false],
  ['returned', false],
] as const)('closed as %s: %s', (outcome, over) => expect(isOver(aSale(closed(outcome)))).toBe(over))

it('what is open is not over', () => expect(isOver(aSale())).toBe(false))
