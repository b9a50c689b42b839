import { expect, it } from 'vitest'
import { orderReady } from '../../../src/rule/shipment/orderReady.ts'
import { FRI_2026_11_20, HOUR } from '../../support/orders.ts'
import { CALENDAR } from '../../support/sales.ts'

it('the shop owes what its terms say, from the instant at which the order waits for nothing else', () => {
  const prepare = { clause: 'T-1', within: { hours: 12 } } as const
  const shipment = { clause: 'T-2', within: { businessDays: 1 } } as const
  expect(orderReady(prepare, shipment, CALENDAR, FRI_2026_11_20)).toEqual({
    type: 'OrderReady',
    data: {
      at: FRI_2026_11_20,
      prepare: { by: FRI_2026_11_20 + 12 * HOUR, clause: 'T-1' },
      ship: { by: Date.UTC(2026, 10, 24), clause: 'T-2' },
    },
  })
})

it('and no more than they say', () => {
  expect(orderReady(undefined, undefined, CALENDAR, FRI_2026_11_20).data).toEqual({
    at: FRI_2026_11_20,
    prepare: null,
    ship: null,
  })
})
