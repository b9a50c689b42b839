/**
 * The receipts to come, sorted once, so that questions about them take logarithmic time.
 *
 * 1. A receipt is expected at an instant, on a day, or in a window. A window covers all three; `by` is exclusive: at it, the receipt
 *    is late.
 * 2. No two receipts share an id, and their quantities can be added up.
 * 3. An order that waits for a receipt can count on it at the end of its window.
 */
import type { Window } from '../../deadline/windowAfter.ts'
import { type Either, left, right } from '../../kernel/either.ts'
import type { Issue } from '../../kernel/issue.ts'
import { isInstant } from '../../value/instant.ts'
import { isQuantity } from '../isQuantity.ts'
import type { Supply } from './supply.ts'

/** A receipt to come: so many units, in a window of epoch milliseconds. */
export type ExpectedReceipt = { readonly id: string; readonly quantity: number; readonly due: Window }

/** What is wrong with receipts to come. `repeatedId`: two receipts share an id, so nobody knows which is meant. */
export type SupplyIssue = Issue & { readonly code: 'notAList' | 'notAnId' | 'repeatedId' | 'notAQuantity' | 'notAWindow' }

/**
 * The receipts to come, sorted; or an issue for each mistake: a quantity below 1 or too large to be added up, a window that ends
 * before it begins, an id that another receipt has.
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
  if (!Array.isArray(expected)) return left([notAList(expected, 'a list of receipts')])
  const issues: SupplyIssue[] = []
  const ids = new Set<unknown>()
  let sum = 0
  for (const [index, receipt] of expected.entries()) {
    if (!Object.hasOwn(expected, index)) return left([notAList('a list with gaps', 'a list of receipts without gaps')])
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

const notAList = (found: unknown, expected: string): SupplyIssue => ({ code: 'notAList', path: [], found, expected })
