import { expect, it } from 'vitest'
import { moneyInWords } from '../../src/text/moneyInWords.ts'

it.each([
  ['USD', 0, '$0.00'],
  ['USD', 5, '$0.05'],
  ['USD', 123_456, '$1,234.56'],
  ['USD', -2_499, '-$24.99'],
  ['EUR', 2_499, '€24.99'],
  ['JPY', 2_499, '¥2,499'],
  ['KRW', 2_499, '₩2,499'],
  ['KWD', 2_499, 'KWD\u00A02.499'],
  ['CLF', 2_499, 'CLF\u00A00.2499'],
  // Custom shows these without decimals; ISO 4217 gives them a minor unit all the same.
  ['HUF', 2_499, 'HUF\u00A024.99'],
  ['IQD', 2_499, 'IQD\u00A02.499'],
])('%s %d is %s', (currency, amount, words) => {
  expect(moneyInWords(currency, amount)).toBe(words)
})

it('is exact up to the largest amount', () => {
  expect(moneyInWords('USD', Number.MAX_SAFE_INTEGER)).toBe('$90,071,992,547,409.91')
})

it('says what is no amount as the number it is', () => {
  expect(moneyInWords('USD', 0.5)).toBe('0.5')
  expect(moneyInWords('USD', Number.NaN)).toBe('NaN')
})

it('survives a currency that is none', () => {
  expect(moneyInWords('gold', 2_499)).toBe('gold 24.99')
})
