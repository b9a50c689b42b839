import { expect, it } from 'vitest'
import { moveTo } from '../../src/order/moveTo.ts'
import { aSale, openEnded, shipped } from '../support/sales.ts'

it('a sale moves to a stage on its path', () => {
  expect(moveTo(aSale(), shipped)).toEqual(aSale({ stage: shipped }))
  expect(moveTo(aSale({ kind: 'backorder' }), { name: 'awaitingStock', since: 0 }).stage.name).toBe('awaitingStock')
})

it('and to no other: it stays as it is', () => {
  const inStock = aSale()
  const backorder = aSale({ kind: 'backorder' })
  expect(moveTo(inStock, { name: 'awaitingStock', since: 0 })).toBe(inStock)
  expect(moveTo(backorder, { name: 'arrived', notice: openEnded() })).toBe(backorder)
})
