/** How English says how long something may take: `3 business days`, `1 to 3 business days`, `90 minutes of opening time`. */
import type { Amount } from '../../deadline/span.ts'
import type { Names } from '../names.ts'
import { counted } from './plural.ts'

export const span: Names['span'] = {
  hours: (amount) => (isWhole(amount) ? ranged(amount, 'hour') : ranged(inMinutes(amount), 'minute')),
  openHours: (amount) =>
    isWhole(amount) ? ranged(amount, 'opening hour') : `${ranged(inMinutes(amount), 'minute')} of opening time`,
  businessDays: (amount) => ranged(amount, 'business day'),
  days: (amount) => ranged(amount, 'day'),
  weeks: (amount) => ranged(amount, 'week'),
  months: (amount) => ranged(amount, 'month'),
  quarters: (amount) => ranged(amount, 'quarter'),
  years: (amount) => ranged(amount, 'year'),
}

const ranged = (amount: Amount, thing: string): string =>
  typeof amount === 'number' ? counted(amount, thing) : `${amount[0]} to ${counted(amount[1], thing)}`

const isWhole = (amount: Amount): boolean =>
  typeof amount === 'number' ? Number.isInteger(amount) : amount.every((each) => Number.isInteger(each))

const inMinutes = (amount: Amount): Amount =>
  typeof amount === 'number' ? Math.round(amount * 60) : [Math.round(amount[0] * 60), Math.round(amount[1] * 60)]
