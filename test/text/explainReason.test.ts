import { expect, it } from 'vitest'
import { decide, initialOrder, type Policy } from '../../src/index.ts'
import * as presets from '../../src/preset/index.ts'
import { crossBorderPlatform } from '../../src/preset/index.ts'
import { explainReason } from '../../src/text/explainReason.ts'
import { aLine, anOffer, aPlacing } from '../support/orders.ts'

it('speaks in the currency and on the clocks of the policy', () => {
  const inYen: Policy = { ...crossBorderPlatform, currency: 'JPY' }
  const facts = { outcome: 'expired', at: Date.UTC(2026, 10, 20, 16) } as const
  expect(explainReason(inYen, { code: 'paidLate', clause: 'XB-13', facts: { amount: 2_499 } })).toContain('¥2,499')
  expect(explainReason(inYen, { code: 'orderClosed', clause: 'XB-1', facts })).toContain('Sat 21 Nov 2026, 00:00')
})

it.each(Object.values(presets))('$id: a refused order is told every reason, each with its clause', (policy) => {
  const gone = aLine('inStock', { offer: anOffer({ listed: false, available: 0 }) })
  const decision = decide(policy, initialOrder(), aPlacing('inStock', { lines: [gone], address: { city: 'Zürich' } }))
  expect(decision.verdict).toBe('refused')
  for (const reason of decision.because) {
    const words = explainReason(policy, reason)
    expect(words).toMatch(/^[\p{Lu}“\d$].*\.$/u)
    expect(words).not.toContain(reason.code)
    expect(words.endsWith(`[${reason.clause}].`)).toBe(reason.clause !== null)
  }
})
