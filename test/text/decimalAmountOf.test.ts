import { expect, it } from 'vitest'
import { decimalAmountOf } from '../../src/text/decimalAmountOf.ts'

it.each([
  ['USD', 0, '0', '00'],
  ['USD', 5, '0', '05'],
  ['USD', 123_456, '1234', '56'],
  ['JPY', 2_499, '2499', ''],
  ['KWD', 2_499, '2', '499'],
  ['CLF', 2_499, '0', '2499'],
  // Custom shows these without decimals; ISO 4217 gives them a minor unit all the same.
  ['HUF', 2_499, '24', '99'],
  ['IQD', 2_499, '2', '499'],
  ['USD', Number.MAX_SAFE_INTEGER, '90071992547409', '91'],
  // Not a currency, and a name that every object has.
  ['constructor', 2_499, '24', '99'],
])('%s %d is %s and %s', (currency, amount, whole, fraction) => {
  expect(decimalAmountOf(currency, amount)).toEqual({ currency, isNegative: false, whole, fraction })
})

it('less than nothing is negative, also where the whole part is none', () => {
  expect(decimalAmountOf('USD', -5)).toEqual({ currency: 'USD', isNegative: true, whole: '0', fraction: '05' })
})
