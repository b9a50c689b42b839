/**
 * What is expected to come in, sorted once, so that questions about it take logarithmic time.
 *
 * 1. A receipt is expected at an instant, on a day, or in a window. A window says it all; `by` is exclusive: at it, it is late.
 * 2. No two receipts share an id, and together they can be counted.
 * 3. Whoever waits for a receipt can count on it at the end of its window.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import { startOfDay } from '../../calendar/zone.ts'
import type { Window } from '../../deadline/deadlineAfter.ts'
import { type Either, left, right } from '../../kernel/either.ts'
import type { Issue } from '../../kernel/issue.ts'
import { type Day, plusDays } from '../../value/day.ts'
import { type Instant, isInstant } from '../../value/instant.ts'
import { isQuantity } from '../allocate.ts'

/** A receipt to come: so many units, in a window of epoch milliseconds. */
export type ExpectedReceipt = { readonly id: string; readonly quantity: number; readonly due: Window }

/** Receipts to come, the earliest first. Made by `supplyOf`. */
export type Supply = readonly { readonly due: Window; readonly upTo: number }[]

/** What is wrong with receipts to come. `repeatedId`: which of two that share an id is meant, nobody knows. */
export type SupplyIssue = Issue & { readonly code: 'notAList' | 'notAnId' | 'repeatedId' | 'notAQuantity' | 'notAWindow' }

/**
 * The receipts to come, sorted; or every one that is none: a quantity below one or too large to be added up, a window that ends
 * before it begins, an id that another has.
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
export const supplyOf = (expected: readonly ExpectedReceipt[]): Either<readonly SupplyIssue[], Supply> => {
  if (!Array.isArray(expected)) return left([{ code: 'notAList', path: [], found: expected, expected: 'a list of receipts' }])
  const issues: SupplyIssue[] = []
  const ids = new Set<unknown>()
  let sum = 0
  for (const [index, receipt] of expected.entries()) {
    const { id, quantity, due } = Object(receipt) as ExpectedReceipt
    const { from, by } = Object(due) as Window
    const wrong = (code: SupplyIssue['code'], key: string, found: unknown, expects: string): number =>
      issues.push({ code, path: [index, key], found, expected: expects })
    if (typeof id !== 'string' || id.trim() === '') wrong('notAnId', 'id', id, 'text that is not empty')
    else if (ids.has(id)) wrong('repeatedId', 'id', id, 'an id that no other receipt has')
    ids.add(id)
    if (!isQuantity(quantity)) wrong('notAQuantity', 'quantity', quantity, 'a whole number of at least 1')
    else if (sum > Number.MAX_SAFE_INTEGER - quantity)
      wrong('notAQuantity', 'quantity', quantity, 'quantities that can be added up')
    else sum += quantity
    if (!isInstant(by) || (from !== undefined && (!isInstant(from) || from > by)))
      wrong('notAWindow', 'due', due, 'instants, the first no later than the last')
  }
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
  by: startOfDay(tables.zone, plusDays(day, 1)),
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
