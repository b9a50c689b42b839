/** What is to come, for tests of promises: weekdays in UTC, one business day of handling. */
import { isLeft } from '../../../src/kernel/either.ts'
import type { ExpectedReceipt, Outlook, Supply } from '../../../src/queue/index.ts'
import { supplyOf } from '../../../src/queue/index.ts'
import { CALENDAR } from '../../support/sales.ts'

export const FRI_2026_11_20 = Date.UTC(2026, 10, 20)
export const THU_2026_11_26 = Date.UTC(2026, 10, 26)
export const FRI_2026_11_27 = Date.UTC(2026, 10, 27)
export const SAT_2026_11_28 = Date.UTC(2026, 10, 28)
export const TUE_2026_12_01 = Date.UTC(2026, 11, 1)
export const WED_2026_12_02 = Date.UTC(2026, 11, 2)
export const FRI_2026_12_04 = Date.UTC(2026, 11, 4)
export const SAT_2026_12_05 = Date.UTC(2026, 11, 5)

export const supply = (...expected: readonly ExpectedReceipt[]): Supply => {
  const read = supplyOf(expected)
  if (isLeft(read)) throw new Error(JSON.stringify(read.left))
  return read.right
}

/** All of a day: it can be counted on when the day is over. */
export const on = (id: string, quantity: number, day: number): ExpectedReceipt => ({
  id,
  quantity,
  due: { from: day, by: day + 86_400_000 },
})

export const outlook = (...expected: readonly ExpectedReceipt[]): Outlook => ({
  supply: supply(...expected),
  handling: { calendar: CALENDAR, span: { businessDays: 1 } },
  now: FRI_2026_11_20,
})
