import { expect, it } from 'vitest'
import { recordDelivery } from '../../../src/rule/shipment/recordDelivery.ts'
import { FRI_2026_11_20, HOUR } from '../../support/orders.ts'
import { aCase, aSaleIn, shipped } from '../../support/sales.ts'

it.each([
  [
    { returns: { window: { clause: 'T-1', ask: { hours: 24 } } } } as const,
    { by: FRI_2026_11_20 + 24 * HOUR, clause: 'T-1' },
    'T-1',
  ],
  [{}, null, null],
])('a parcel has arrived, with the time to return it', (terms, window, clause) => {
  expect(recordDelivery.decide(aCase(aSaleIn('shipped', shipped()), terms), { at: 0 })).toEqual({
    verdict: 'granted',
    events: [{ type: 'OrderDelivered', data: { at: FRI_2026_11_20, window } }],
    because: [{ code: 'parcelArrived', clause, facts: {} }],
  })
})
