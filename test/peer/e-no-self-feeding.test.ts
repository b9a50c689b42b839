/** E. A cancelled order does not feed itself. Case from Solidus (solidus#3719). */
import { expect, it } from 'vitest'
import { backorderStore } from '../../src/preset/index.ts'
import { FRI_2026_11_20, pay, send } from '../support/orders.ts'
import { aShop, placing } from './shop.ts'

it('stock 3, X wants 5 and has 3, Y waits for 1 behind: once X is cancelled, Y gets 1 and the shelf 2', () => {
  const shop = aShop(backorderStore)
  shop.receive(3)
  shop.send('X', placing('X', 5))
  expect(shop.queue().stock).toMatchObject({ taken: 3, shelf: 0 })
  shop.send('X', pay(FRI_2026_11_20 + 1, 5_000))
  shop.send('Y', placing('Y', 1))
  shop.send('Y', pay(FRI_2026_11_20 + 2, 1_000))
  const given = shop.send('X', send('RequestCancellation', FRI_2026_11_20 + 3, { id: 'c1' }))
  expect(given).toMatchObject([{ order: 'Y', quantity: 1, from: { what: 'return' } }])
  expect(shop.queue().stock).toEqual({ received: 3, returned: 3, given: 1, taken: 3, shelf: 2 })
})
