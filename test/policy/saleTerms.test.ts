import { expect, it } from 'vitest'
import { KINDS } from '../../src/order/kind.ts'
import { saleTermsOf } from '../../src/policy/saleTerms.ts'
import { importer, preOrderStore } from '../../src/preset/index.ts'

it('the terms of an order are those of its kind of sale, as the document has them', () => {
  for (const { sale } of [preOrderStore, importer])
    for (const kind of KINDS) if (sale[kind] !== undefined) expect(saleTermsOf(sale, { kind })).toBe(sale[kind])
  expect(saleTermsOf(preOrderStore.sale, { kind: 'preOrder' })).not.toEqual(preOrderStore.sale.inStock)
})
