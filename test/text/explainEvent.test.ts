import { expect, it } from 'vitest'
import type { Policy } from '../../src/index.ts'
import { crossBorderPlatform } from '../../src/preset/crossBorderPlatform.ts'
import { explainEvent } from '../../src/text/explainEvent.ts'

it('speaks in the currency and on the clocks of the policy', () => {
  const inYen: Policy = { ...crossBorderPlatform, currency: 'JPY' }
  const SAT_2026_11_21 = Date.UTC(2026, 10, 20, 16)
  expect(explainEvent(inYen, { type: 'RefundPaid', data: { at: 0, id: 'b1', amount: 500 } })).toBe('¥500 has been refunded.')
  expect(explainEvent(inYen, { type: 'EstimateChanged', data: { at: 0, estimated: SAT_2026_11_21 } })).toBe(
    'Shipment is now expected on Sat 21 Nov 2026, 00:00 (Shanghai time).',
  )
})
