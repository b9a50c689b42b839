import { expect, it } from 'vitest'
import { decimalAmountOf } from '../../../src/text/decimalAmountOf.ts'
import { amount } from '../../../src/text/english/amount.ts'

it.each([
  ['USD', 0, '$0.00'],
  ['USD', 5, '$0.05'],
  ['USD', -5, '-$0.05'],
  ['USD', 123_456, '$1,234.56'],
  ['USD', -2_499, '-$24.99'],
  ['EUR', 2_499, '€24.99'],
  ['JPY', 2_499, '¥2,499'],
  ['KWD', 2_499, 'KWD\u00A02.499'],
  ['HUF', 2_499, 'HUF\u00A024.99'],
  ['USD', Number.MAX_SAFE_INTEGER, '$90,071,992,547,409.91'],
  ['gold', 2_499, 'gold 24.99'],
])('%s %d is %s', (currency, minor, words) => {
  expect(amount(decimalAmountOf(currency, minor))).toBe(words)
})
