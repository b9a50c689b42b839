import { describe, expect, it } from 'vitest'
import { askedFor, shippingLeft } from '../../src/order/required.ts'
import { aSale, paid } from '../support/sales.ts'

describe('shippingLeft', () => {
  it('is the shipping without the goodwill on it', () => {
    expect(shippingLeft(aSale({ shipping: 500, money: paid(2_499, { shippingAllowance: 200 }) }))).toBe(300)
  })

  it('is nothing, and takes nothing off the goods, where shipping came to less than the goodwill', () => {
    const sale = aSale({ shipping: 300, money: paid(2_499, { shippingAllowance: 500 }) })
    expect(shippingLeft(sale)).toBe(0)
    expect(askedFor(sale, 'balance')).toBe(1_999)
  })
})
