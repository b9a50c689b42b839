import { expect, it } from 'vitest'
import { initialOrder } from '../../src/order/initialOrder.ts'

it('is nothing yet, and the same nothing every time', () => {
  expect(initialOrder()).toEqual({ is: 'unplaced' })
  expect(initialOrder()).toBe(initialOrder())
})
