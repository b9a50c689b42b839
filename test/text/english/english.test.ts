import { expect, it } from 'vitest'
import { crossBorderPlatform } from '../../../src/preset/crossBorderPlatform.ts'
import { english } from '../../../src/text/english/english.ts'
import { explainReason } from '../../../src/text/explainReason.ts'
import type { Language } from '../../../src/text/language.ts'
import type { OrderReason } from '../../../src/workflow/reason.ts'

it('is a value: a shop replaces what it calls otherwise, in every sentence', () => {
  const ours: Language = {
    ...english,
    names: { ...english.names, milestone: { ...english.names.milestone, shipment: 'dispatch' } },
    reasons: { ...english.reasons, paidInFull: () => 'thank you for your payment' },
  }
  const afterShipment: OrderReason = { code: 'noLongerCancellable', clause: 'XB-6', facts: { after: 'shipment' } }
  const paid: OrderReason = { code: 'paidInFull', clause: 'XB-1', facts: { amount: 2_499 } }
  expect(explainReason(crossBorderPlatform, afterShipment, { language: ours })).toBe(
    'After dispatch, the customer can no longer cancel [XB-6].',
  )
  expect(explainReason(crossBorderPlatform, paid, { language: ours })).toBe('Thank you for your payment [XB-1].')
  expect(explainReason(crossBorderPlatform, paid)).toBe('The amount due has been paid in full [XB-1].')
})
