import { describe, expect, it } from 'vitest'
import { initialOrder } from '../../src/order/initialOrder.ts'
import { backorderStore, importer } from '../../src/preset/index.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { diceOf } from '../../src/testing/dice.ts'
import { someAmount, someConsent, somePast, somePlacing, someQuote, someRequest } from '../../src/testing/someOffer.ts'
import { FRI_2026_11_20 } from '../support/orders.ts'

const many = <T>(policy: Policy, some: (scene: Parameters<typeof somePlacing>[0]) => T): readonly T[] => {
  const dice = diceOf(1)
  return Array.from({ length: 500 }, () => some({ policy, order: initialOrder(), at: FRI_2026_11_20, fresh: 'new', dice }))
}

const kindsIn = (offers: readonly { readonly lines: readonly { readonly kind: string }[] }[]): ReadonlySet<string> =>
  new Set(offers.flatMap(({ lines }) => lines.map(({ kind }) => kind)))

describe('what is placed', () => {
  const placings = many(backorderStore, somePlacing)

  it('is mostly what the shop sells, and mixes what mixes', () => {
    expect(kindsIn(placings)).toEqual(new Set(['inStock', 'backorder', 'preOrder', 'specialOrder']))
    const sold = placings.filter(({ lines }) => lines.every(({ kind }) => kind === 'inStock' || kind === 'backorder'))
    expect(sold.length).toBeGreaterThan(400)
    expect(placings.some(({ lines }) => kindsIn([{ lines }]).size > 1)).toBe(true)
  })
  it('has its faults, now and then', () => {
    expect(placings.some(({ lines }) => lines.length === 0)).toBe(true)
    expect(placings.some(({ lines }) => lines.some(({ offer }) => !offer.listed))).toBe(true)
    expect(placings.some(({ lines }) => lines.some(({ quantity }) => quantity === 0))).toBe(true)
  })
})

it('has the dates that the terms ask for', () => {
  const rule = { clause: 'T-1', rule: 'ahead', of: 'release', by: { days: 14 } } as const
  const { inStock } = backorderStore.sale
  const sale = { ...backorderStore.sale, ...(inStock === undefined ? {} : { inStock: { ...inStock, placing: [rule] } }) }
  const offers = many({ ...backorderStore, sale }, somePlacing).flatMap(({ lines }) => lines)
  const dated = (kind: string) => offers.filter((line) => line.kind === kind && line.offer.release !== undefined).length
  const all = (kind: string) => offers.filter((line) => line.kind === kind).length
  expect(dated('inStock')).toBe(all('inStock'))
  expect(dated('backorder')).toBeLessThan(all('backorder'))
})
it('what is asked for can mostly be quoted', () => {
  const sold = many(importer, someRequest).filter(({ items }) => items.length > 0 && items.every(({ quantity }) => quantity > 0))
  expect(sold.length).toBeGreaterThan(400)
})
it('what is quoted is mostly of one kind', () => {
  expect(kindsIn(many(importer, (scene) => someQuote(scene, 'specialOrder'))).has('specialOrder')).toBe(true)
})
it('customers mostly agree, and some have a record', () => {
  expect(many(importer, someConsent).filter((agrees) => agrees.length > 0).length).toBeGreaterThan(400)
  expect(new Set(many(importer, somePast).map((past) => past.length))).toEqual(new Set([0, 1, 2, 3, 4, 5]))
})
it('amounts include nothing and the odd minor unit', () => {
  expect(many(importer, someAmount)).toEqual(expect.arrayContaining([0, 1, 167]))
})
