import { expect, it } from 'vitest'
import { preOrderStore } from '../../src/preset/index.ts'
import { saleTermsOf } from '../../src/workflow/situation.ts'

it('the terms are those of the order’s kind', () => {
  expect(saleTermsOf(preOrderStore, { kind: 'inStock' })).toBe(preOrderStore.sale.inStock)
  expect(saleTermsOf(preOrderStore, { kind: 'preOrder' })).toBe(preOrderStore.sale.preOrder)
})
