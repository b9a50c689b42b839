/**
 * An amount of minor units as a decimal number, digit by digit: exact up to the largest amount.
 *
 * ISO 4217 says how many digits are minor units. Formatters go by custom, which for some currencies is not the same
 * (Iraqi dinars, Hungarian forints).
 */
import type { Minor } from '../value/money.ts'

/** An amount as a decimal number: `{ currency: 'USD', isNegative: false, whole: '1234', fraction: '56' }`. */
export type DecimalAmount = {
  /** ISO 4217 */
  readonly currency: string
  readonly isNegative: boolean
  readonly whole: string
  /** As many digits as the currency has; empty where it has none. */
  readonly fraction: string
}

/** An amount in minor units (a whole number) of a currency (ISO 4217). */
export const decimalAmountOf = (currency: string, amount: Minor): DecimalAmount => {
  const decimals = DECIMALS.get(currency) ?? 2
  const digits = String(Math.abs(amount)).padStart(decimals + 1, '0')
  const point = digits.length - decimals
  return { currency, isNegative: amount < 0, whole: digits.slice(0, point), fraction: digits.slice(point) }
}

/** The currencies whose minor unit is not a hundredth. */
const DECIMALS: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
  ['CLF', 4],
  ['UYW', 4],
])
