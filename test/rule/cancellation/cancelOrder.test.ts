import { describe, expect, it } from 'vitest'
import type { DataOf } from '../../../src/order/command.ts'
import type { SaleIn } from '../../../src/order/order.ts'
import { cancelOrder } from '../../../src/rule/cancellation/cancelOrder.ts'
import { aCase, anEnding, aSaleIn, aSoldLine, shipped } from '../../support/sales.ts'

const says = { unavailableIsRefundedInFull: 'T-1' } as const
const lines = [aSoldLine(), aSoldLine({ id: 'L2', cancelled: 1 })]
const one = [{ line: 'L1', quantity: 1 }]
const all = [
  { line: 'L1', quantity: 2 },
  { line: 'L2', quantity: 1 },
]
const byTheShop = anEnding({ by: 'shop', clause: null })
const cancel = (
  data: Partial<DataOf<'CancelOrder'>>,
  sale: SaleIn<'awaitingShipment' | 'shipped'> = aSaleIn('awaitingShipment', { lines }),
) => cancelOrder.decide(aCase(sale, {}, { says }), { at: 5, id: 'x1', because: 'other', ...data })

describe('the shop cancels', () => {
  it.each<readonly [string, Partial<DataOf<'CancelOrder'>>, object]>([
    ['everything that is left, without lines', {}, { lines: all, ending: byTheShop, clause: null }],
    ['some', { lines: one }, { lines: one, ending: byTheShop }],
    [
      'what it cannot get, by the clause on that',
      { because: 'unavailable' },
      { ending: { ...byTheShop, because: 'unavailability', clause: 'T-1' }, clause: 'T-1' },
    ],
    ['what was lost', { because: 'lost' }, { ending: byTheShop, clause: null }],
  ])('%s', (_, data, event) => {
    const { because = 'other' } = data
    expect(cancel(data)).toMatchObject({
      verdict: 'granted',
      events: [{ type: 'UnitsCancelled', data: event }],
      because: [{ code: 'shopCancels', clause: because === 'unavailable' ? 'T-1' : null, facts: { because } }],
    })
  })
  it('no more than is left', () => {
    expect(cancel({ lines: [{ line: 'L2', quantity: 2 }] })).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'moreThanLeft' }],
    })
  })
})

describe('a parcel on its way', () => {
  const sent = aSaleIn('shipped', { lines, ...shipped() })
  it('is cancelled whole, and frees nothing', () => {
    for (const data of [{}, { lines: all }])
      expect(cancel(data, sent)).toMatchObject({ verdict: 'granted', events: [{ data: { lines: all, released: [] } }] })
  })
  it('not in part', () => {
    expect(cancel({ lines: one }, sent)).toMatchObject({ verdict: 'refused', because: [{ code: 'shippedWhole' }] })
  })
})
