/**
 * An amount as a person writes it: `$24.99`, `¥2,499`.
 *
 * The formatter knows symbols and grouping. How many digits are minor units it takes from custom, which for some currencies is
 * not what ISO 4217 says (Iraqi dinars, Hungarian forints); so that stands here.
 */
import type { Minor } from '../value/money.ts'

/**
 * An amount in minor units of a currency (ISO 4217) in words. What is no whole number stays the number it is.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { moneyInWords } from 'order-policy/text'
 *
 * assert.equal(moneyInWords('USD', 123_456), '$1,234.56')
 * assert.equal(moneyInWords('JPY', 123_456), '¥123,456')
 * ```
 */
export const moneyInWords = (currency: string, amount: Minor): string => {
  if (!Number.isSafeInteger(amount)) return String(amount)
  const decimals = DECIMALS[currency] ?? 2
  const digits = String(Math.abs(amount)).padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const fraction = decimals === 0 ? '' : `.${digits.slice(-decimals)}`
  return `${amount < 0 ? '-' : ''}${wholeInWords(currency, Number(whole))}${fraction}`
}

/** The currencies whose minor unit is not a hundredth. */
const DECIMALS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0]),
  ),
  ...Object.fromEntries('BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3])),
  CLF: 4,
  UYW: 4,
}

const wholeInWords = (currency: string, whole: number): string =>
  /^[A-Z]{3}$/.test(currency)
    ? new Intl.NumberFormat('en-US', { style: 'currency', currency, minimumFractionDigits: 0, maximumFractionDigits: 0 }).format(
        whole,
      )
    : `${currency} ${whole}`
