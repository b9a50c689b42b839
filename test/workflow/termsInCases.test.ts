/** Terms of the order that have cases: the circumstances of the placement decide, for good. */
import { describe, expect, it } from 'vitest'
import type { Circumstances, Policy } from '../../src/index.ts'
import { dutiesOf } from '../../src/order/obligationsOf.ts'
import type { StockSale } from '../../src/policy/saleTerms.ts'
import { marketplace } from '../../src/preset/index.ts'
import { readPolicy } from '../../src/schema/index.ts'
import { aPlacing, DAY, FRI_2026_11_20, HOUR, pay, play, send } from '../support/orders.ts'

/** Couriers leave within four hours; what goes to Brazil is refunded later; in December everything takes a day longer. */
const shop: Policy = {
  ...marketplace,
  sale: {
    inStock: {
      ...(marketplace.sale.inStock as StockSale),
      shipment: [
        { clause: 'T-1', when: { shippingMethod: 'courier' }, within: { hours: 4 } },
        { clause: 'T-2', when: { placed: ['2026-12-01', '2026-12-31'] }, within: { hours: 48 } },
        { clause: 'T-3', within: { hours: 24 } },
      ],
    },
  },
  refunds: [
    { clause: 'T-4', when: { region: ['BR'] }, within: { hours: 240 } },
    { clause: 'T-4', within: { hours: 72 } },
  ],
}

const dueOf = (owes: string, circumstances: Circumstances, paidAt: number, cancels = false): readonly unknown[] => {
  const cancel = send('CancelOrder', paidAt, { id: 'c1', because: 'other' })
  const { order } = play(shop, [aPlacing('inStock', { circumstances, past: [] }), pay(paidAt), ...(cancels ? [cancel] : [])])
  const found = dutiesOf(order).find((duty) => duty.owes === owes)?.due
  return [found?.clause, found?.by === undefined || found.by === null ? null : (found.by - paidAt) / HOUR]
}

describe('what the shop owes', () => {
  it.each<readonly [string, Circumstances, readonly [string, number]]>([
    ['everybody', { region: 'US' }, ['T-3', 24]],
    ['an order by courier', { region: 'US', shippingMethod: 'courier' }, ['T-1', 4]],
    ['an order that goes another way', { region: 'US', shippingMethod: 'pile' }, ['T-3', 24]],
  ])('%s by when the parcel leaves', (_, circumstances, due) =>
    expect(dueOf('shipment', circumstances, FRI_2026_11_20)).toEqual(due),
  )
  it.each<readonly [string, number]>([
    ['US', 72],
    ['BR', 240],
  ])('an order to %s by when its money is back', (region, hours) =>
    expect(dueOf('refund', { region }, FRI_2026_11_20, true)).toEqual(['T-4', hours]),
  )
  it('follows from the day of the placement, not from that of the payment', () => {
    const month = { ...shop, sale: { inStock: { ...shop.sale.inStock, payment: OPEN_ENDED } } } as Policy
    const inDecember = FRI_2026_11_20 + 14 * DAY
    const { order } = play(month, [aPlacing('inStock'), pay(inDecember)])
    expect(dutiesOf(order).map(({ due }) => due)).toEqual([{ by: inDecember + 24 * HOUR, clause: 'T-3' }])
    const { order: placedThen } = play(month, [aPlacing('inStock', { at: inDecember }), pay(inDecember)])
    expect(dutiesOf(placedThen).map(({ due }) => due)).toEqual([{ by: inDecember + 48 * HOUR, clause: 'T-2' }])
  })
})

const OPEN_ENDED = [{ clause: 'T-5', pay: 'full', asked: 'placement', within: 'openEnded' }] as const

it('such a policy reads as itself', () =>
  expect(readPolicy(JSON.parse(JSON.stringify(shop)))).toEqual({ _tag: 'Right', right: shop }))
