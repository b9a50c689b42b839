import { expect, it } from 'vitest'
import { saleOf } from '../../src/order/saleOf.ts'
import { saleWith } from '../../src/order/saleWith.ts'
import { anApplication, aSale } from '../support/sales.ts'
import { EVERY_EVENT } from '../support/stages.ts'

it('replaces what is named, also by nothing, and keeps all the rest', () => {
  const application = anApplication()
  const sale = saleWith(aSale(), { application, specificationChanged: true })
  expect(sale).toEqual(aSale({ application, specificationChanged: true }))
  expect(saleWith(sale, { application: null, specificationChanged: false })).toEqual(aSale())
})

it('gives every sale the fields, in the order, that it is placed with', () => {
  expect(Object.keys(saleWith(aSale(), {}))).toEqual(Object.keys(saleOf({ is: 'unplaced' }, EVERY_EVENT.OrderPlaced)))
})
