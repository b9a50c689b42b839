import { expect, it } from 'vitest'
import { marketplace } from '../../../src/preset/marketplace.ts'
import { english } from '../../../src/text/english/english.ts'
import { goods } from '../../../src/text/english/goods.ts'
import { sayOf } from '../../../src/text/sayOf.ts'
import { aLine } from '../../support/orders.ts'

it('names items as the caller does, with prices and shipping', () => {
  const say = sayOf(marketplace, english, { names: { item: (id) => (id === 'mug' ? 'Blue mug' : undefined) } })
  const lamp = aLine('inStock', { id: 'L2', item: 'lamp', quantity: 1, price: 8_900 })
  expect(goods({ lines: [aLine('inStock'), lamp], shipping: 500 }, say)).toBe(
    '2 × Blue mug for $19.99 and 1 × lamp for $89.00 plus $5.00 for shipping',
  )
})
