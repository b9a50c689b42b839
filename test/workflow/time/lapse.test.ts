import { describe, expect, it } from 'vitest'
import type { Order, Sale } from '../../src/order/order.ts'
import { crossBorderPlatform, importer } from '../../src/preset/index.ts'
import { lapse } from '../../src/workflow/lapse.ts'
import { nextLapse } from '../../src/workflow/nextLapse.ts'
import { anOpenReturn, aSale, anInquiry, delivered } from '../support/sales.ts'

const due = { by: 20, clause: 'T-1' } as const
const lapsed = (order: Order, policy = crossBorderPlatform) => {
  const next = nextLapse(order)
  return next === null ? null : lapse(policy, order, next, 30)
}
const unpaid = (kind: Sale['kind'], part: 'full' | 'balance'): Sale =>
  aSale({ kind, stage: { name: 'awaitingPayment', part, due } })

describe('what passes', () => {
  it('is recorded where the shop owed it, by when it was', () => {
    expect(lapsed(anInquiry({ stage: { name: 'requested', wanted: [], quote: due } }))).toEqual([
      { type: 'ObligationMissed', data: { at: 30, owes: 'quote', id: null, by: 20, clause: 'T-1' } },
    ])
  })
  it('ends an order that is not paid, and frees its units', () => {
    expect(lapsed(unpaid('inStock', 'full'))).toEqual([
      { type: 'OrderClosed', data: { at: 30, outcome: 'expired', clause: 'T-1', released: [{ line: 'L1', quantity: 2 }] } },
    ])
  })
  it('by the clause on what is kept then, where there is one', () => {
    expect(lapsed(unpaid('preOrder', 'balance'), importer)).toMatchObject([{ data: { outcome: 'expired', clause: 'IMP-14' } }])
  })
  it('ends an inquiry that is not confirmed', () => {
    expect(lapsed(anInquiry({ stage: { name: 'quoted', quote: { lines: [], shipping: 0 }, confirm: due } }))).toMatchObject([
      { type: 'OrderClosed', data: { outcome: 'expired', released: [] } },
    ])
  })
  it('completes an order that can no longer be returned', () => {
    expect(lapsed(aSale({ stage: delivered({ window: due }) }))).toMatchObject([
      { type: 'OrderClosed', data: { outcome: 'completed', clause: 'T-1' } },
    ])
  })
  it('ends the return that did not come back, and with the last one the order', () => {
    const late = anOpenReturn({ back: due })
    expect(lapsed(aSale({ stage: delivered({ returns: [late, anOpenReturn({ id: 'r2' })] }) }))).toMatchObject([
      { type: 'ReturnEnded', data: { id: 'r1', how: 'lapsed' } },
    ])
    expect(lapsed(aSale({ stage: delivered({ returns: [late] }) }))).toMatchObject([
      { type: 'ReturnEnded' },
      { type: 'OrderClosed', data: { outcome: 'completed' } },
    ])
  })
})
