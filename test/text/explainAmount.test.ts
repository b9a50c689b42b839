import { expect, it } from 'vitest'
import { marketplace } from '../../src/preset/marketplace.ts'
import { explainAmount } from '../../src/text/explainAmount.ts'

it('is in the policy’s currency', () => {
  expect(explainAmount(marketplace, 123_456)).toBe('$1,234.56')
  expect(explainAmount({ ...marketplace, currency: 'KWD' }, 123_456)).toBe('KWD\u00A0123.456')
  expect(explainAmount(marketplace, 0.5)).toBe('0.5')
})
