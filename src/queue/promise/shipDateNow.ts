import type { DeadlineIssue } from '../../deadline/deadlineIssue.ts'
import { isQuantity } from '../isQuantity.ts'
import type { Queue } from '../queue.ts'
import { type BadQuantity, badQuantity, type Malformed, type RejectionReason } from '../reason.ts'
import { rejectionReason } from '../rejectionReason.ts'
import type { QueueTerms } from '../terms.ts'
import { malformedOutlook } from './malformedOutlook.ts'
import { type Outlook, type ShipDate, shipDateAfter } from './shipDateAfter.ts'

/**
 * Why an order placed now has no ship date: it would be rejected, the quantity is not valid, the input cannot be read, or the
 * calendar has no answer.
 */
export type ShipDateProblem = RejectionReason | BadQuantity | Malformed | DeadlineIssue

/**
 * The window in which an order placed now, for so many units, ships; null if the stock to come is not enough. An answer with a
 * `code` is the reason why there is no date. The date moves with the receipts; a date that was promised does not.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf } from 'order-policy/calendar'
 * import { initialQueue, shipDateNow, supplyOf } from 'order-policy/queue'
 *
 * const open = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
 * const calendar = calendarOf({ zone: 'UTC', open, holidays: [], covers: ['2026-01-01', '2026-12-31'] })
 * const supply = supplyOf([{ id: 'ship-7', quantity: 40, due: { by: Date.UTC(2026, 11, 4) } }]) // by the end of Thursday
 * assert(calendar._tag === 'Right' && supply._tag === 'Right')
 *
 * const handling = { calendar: calendar.right, span: { businessDays: 1 } }
 * const outlook = { supply: supply.right, handling, now: Date.UTC(2026, 10, 20) }
 * const terms = { says: { shownDateIsForToday: 'BACK-9' } } as const
 * // By the end of Friday.
 * assert.deepEqual(shipDateNow(terms, initialQueue(), 40, outlook), { by: Date.UTC(2026, 11, 5), clause: 'BACK-9' })
 * assert.equal(shipDateNow(terms, initialQueue(), 41, outlook), null)
 * ```
 */
export const shipDateNow = (
  terms: QueueTerms,
  queue: Queue,
  quantity: number,
  outlook: Outlook,
): ShipDate | ShipDateProblem | null => {
  const problem = malformedOutlook(terms, outlook)
  if (problem !== null) return problem
  if (!isQuantity(quantity)) return badQuantity(quantity)
  const { stock, entries } = queue
  return rejectionReason(terms, queue, quantity) ?? shipDateAfter(terms, entries.weight + quantity - stock.shelf, outlook)
}
