/**
 * The peers as one would use them: packages that only `require` can open, and the holiday loops that people write around the
 * others.
 */
import { createRequire } from 'node:module'
import { addDays } from 'date-fns/addDays'
import { isWeekend } from 'date-fns/isWeekend'
import type { Dayjs, PluginFunc } from 'dayjs'
import type { DateTime as LuxonDateTime } from 'luxon'
import moment from 'moment-business-days'
import type { Temporal } from 'temporal-polyfill'
import { holidays } from './shop.ts'

const require = createRequire(import.meta.url)

type BusinessDateTime = LuxonDateTime & {
  setupBusiness(options: { readonly holidayMatchers: readonly ((date: LuxonDateTime) => boolean)[] }): void
  plusBusiness(duration: { readonly days: number }): LuxonDateTime
}
const luxon: {
  readonly DateTime: {
    fromISO(text: string, options: object): BusinessDateTime
    fromMillis(milliseconds: number, options: object): BusinessDateTime
  }
} = require('luxon-business-days')

export const DateTime = luxon.DateTime
DateTime.fromISO('2026-01-01', {}).setupBusiness({ holidayMatchers: [(date) => holidays.has(date.toISODate() ?? '')] })

const businessDays: { readonly default: PluginFunc } = require('dayjs-business-days')
const plain: typeof import('dayjs') = require('dayjs')
plain.extend(businessDays.default)

export const dayjs = plain as unknown as (text: string) => Dayjs & { businessDaysAdd(count: number): Dayjs }

moment.updateLocale('en', { holidays: [...holidays], holidayFormat: 'YYYY-MM-DD' })
export { moment }

const twoDigits = (n: number): string => String(n).padStart(2, '0')

export const isoOfDate = (date: Date): string =>
  `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`

/** On a `Date`, or on a `TZDate` in its zone. */
export const addWithDateFns = <T extends Date>(from: T, count: number): T => {
  let date = from
  for (let left = count; left > 0; ) {
    date = addDays(date, 1) as T
    if (!isWeekend(date) && !holidays.has(isoOfDate(date))) left -= 1
  }
  return date
}

export const addWithTemporal = (from: Temporal.PlainDate, count: number): Temporal.PlainDate => {
  let date = from
  for (let left = count; left > 0; ) {
    date = date.add({ days: 1 })
    if (date.dayOfWeek < 6 && !holidays.has(date.toString())) left -= 1
  }
  return date
}
