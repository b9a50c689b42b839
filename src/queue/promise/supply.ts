/**
 * What is expected to come in, sorted once, so that questions about it take logarithmic time.
 *
 * 1. A receipt is expected at an instant, on a day, or in a window. A window says it all; `by` is exclusive: at it, it is late.
 * 2. Whoever waits for a receipt can count on it at the end of its window.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import { startOfDay } from '../../calendar/zone.ts'
import type { Window } from '../../deadline/deadlineAfter.ts'
import { type Either, left, right } from '../../kernel/either.ts'
import type { Issue } from '../../kernel/issue.ts'
import type { Day } from '../../value/day.ts'
import { type Instant, isInstant } from '../../value/instant.ts'
import { isQuantity } from '../allocate.ts'

/** A receipt to come: so many units, in a window of epoch milliseconds. */
export type ExpectedReceipt = { readonly id: string; readonly quantity: number; readonly due: Window }

/** Receipts to come, the earliest first. Made by `supplyOf`. */
export type Supply = readonly { readonly due: Window; readonly upTo: number }[]

/**
 * The receipts to come, sorted; or every one that is none: a quantity below one, a window that ends before it begins.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { supplyOf } from 'order-policy/queue'
 *
 * const supply = supplyOf([{ id: 'ship-7', quantity: 40, due: { by: Date.UTC(2026, 11, 1) } }])
 * assert.equal(supply._tag, 'Right')
 * ```
 */
export const supplyOf = (expected: readonly ExpectedReceipt[]): Either<readonly Issue[], Supply> => {
  const issues = expected.flatMap(issuesOf)
  if (issues.length > 0) return left(issues)
  let upTo = 0
  return right(
    [...expected]
      .sort((one, other) => one.due.by - other.due.by)
      .map(({ quantity, due }) => {
        upTo += quantity
        return { due, upTo }
      }),
  )
}

const issuesOf = ({ quantity, due }: ExpectedReceipt, index: number): readonly Issue[] => {
  const issues: Issue[] = []
  if (!isQuantity(quantity))
    issues.push({ code: 'notAQuantity', path: [index, 'quantity'], found: quantity, expected: 'a whole number of at least 1' })
  if (!isInstant(due.by) || (due.from !== undefined && (!isInstant(due.from) || due.from > due.by)))
    issues.push({ code: 'notAWindow', path: [index, 'due'], found: due, expected: 'instants, the first no later than the last' })
  return issues
}

/**
 * A whole day as a window, on the shop's clocks.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf, dayOf } from 'order-policy/calendar'
 * import { windowOfDay } from 'order-policy/queue'
 *
 * const read = calendarOf({ zone: 'UTC', open: ['mon'], holidays: [], covers: ['2026-01-01', '2026-12-31'] })
 * const day = dayOf('2026-12-01')
 * assert(read._tag === 'Right' && typeof day === 'number')
 * assert.deepEqual(windowOfDay(read.right, day), { from: Date.UTC(2026, 11, 1), by: Date.UTC(2026, 11, 2) })
 * ```
 */
export const windowOfDay = ({ tables }: Calendar, day: Day): Window => ({
  from: startOfDay(tables.zone, day),
  by: startOfDay(tables.zone, day + 1),
})

/** The first receipt with which so many units will have come in; the length where they never will. */
export const receiptReaching = (supply: Supply, units: number): number => firstWhere(supply, ({ upTo }) => upTo >= units)

/** How many units can be counted on before an instant. */
export const unitsBy = (supply: Supply, at: Instant): number =>
  supply[firstWhere(supply, ({ due }) => due.by > at) - 1]?.upTo ?? 0

const firstWhere = (supply: Supply, holds: (receipt: Supply[number]) => boolean): number => {
  let low = 0
  let high = supply.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(supply[middle] as Supply[number])) high = middle
    else low = middle + 1
  }
  return low
}
