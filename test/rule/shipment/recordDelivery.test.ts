import { expect, it } from 'vitest'
import { recordDelivery } from '../../../src/rule/shipment/recordDelivery.ts'

it.each([
  [{ by: 9, clause: 'T-1' } as const, 'T-1'],
  [null, null],
])('a parcel has arrived, with the time to return it', (window, clause) => {
  expect(recordDelivery(window, 3)).toEqual({
    verdict: 'granted',
    events: [{ type: 'OrderDelivered', data: { at: 3, window } }],
    because: [{ code: 'parcelArrived', clause, facts: {} }],
  })
})
