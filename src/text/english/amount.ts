import type { DecimalAmount } from '../decimalAmountOf.ts'

/** `$24.99`, `¥2,499`: the formatter knows symbols and grouping. A code that is not one of a currency stands before the number. */
export const amount = ({ currency, isNegative, whole, fraction }: DecimalAmount): string =>
  `${isNegative ? '-' : ''}${wholeIn(currency, Number(whole))}${fraction === '' ? '' : `.${fraction}`}`

const wholeIn = (currency: string, whole: number): string =>
  /^[A-Z]{3}$/.test(currency)
    ? new Intl.NumberFormat('en-US', { style: 'currency', currency, minimumFractionDigits: 0, maximumFractionDigits: 0 }).format(
        whole,
      )
    : `${currency} ${whole}`
