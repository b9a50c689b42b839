/** What sentences about a shop's orders are made with: its currency and its clocks. */
import type { Policy } from '../policy/policy.ts'
import type { Instant } from '../value/instant.ts'
import type { Minor } from '../value/money.ts'
import { beginningInWords, endInWords, instantInWords } from './instantInWords.ts'
import { moneyInWords } from './moneyInWords.ts'

export type Words = {
  /** `$24.99` */
  readonly money: (amount: Minor) => string
  /** `Sat 21 Nov 2026, 10:00` */
  readonly at: (instant: Instant) => string
  /** `Sat 21 Nov 2026`, where that is its first instant */
  readonly from: (instant: Instant) => string
  /** `before Sat 21 Nov 2026, 10:00`, or `by the end of Fri 20 Nov 2026` */
  readonly until: (end: Instant) => string
}

export const wordsOf = ({ currency, calendar: { zone } }: Pick<Policy, 'currency' | 'calendar'>): Words => ({
  money: (amount) => moneyInWords(currency, amount),
  at: (instant) => instantInWords(zone, instant),
  from: (instant) => beginningInWords(zone, instant),
  until: (end) => endInWords(zone, end),
})
