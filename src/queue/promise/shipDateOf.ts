import type { DeadlineIssue } from '../../deadline/deadlineIssue.ts'
import { byKey, type Place } from '../entry.ts'
import type { Queue } from '../queue.ts'
import type { Malformed } from '../reason.ts'
import type { QueueTerms } from '../terms.ts'
import { find, sumsBefore } from '../tree/search.ts'
import { malformedOutlook } from './malformedOutlook.ts'
import { type Outlook, type ShipDate, shipDateAfter } from './shipDateAfter.ts'

/**
 * The window in which the entry at a place ships; null if no entry waits there, or if the stock to come is not enough.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf } from 'order-policy/calendar'
 * import { initialQueue, shipDateOf } from 'order-policy/queue'
 *
 * const calendar = calendarOf({ zone: 'UTC', open: ['mon'], holidays: [], covers: ['2026-01-01', '2026-12-31'] })
 * assert(calendar._tag === 'Right')
 * const outlook = { supply: [], handling: { calendar: calendar.right, span: { hours: 24 } }, now: 0 }
 * assert.equal(shipDateOf({}, initialQueue(), { order: 'A', line: 'L1', since: 5, sequence: 0 }, outlook), null)
 * ```
 */
export const shipDateOf = (
  terms: QueueTerms,
  { entries }: Queue,
  place: Place,
  outlook: Outlook,
): ShipDate | DeadlineIssue | Malformed | null => {
  const problem = malformedOutlook(terms, outlook)
  if (problem !== null) return problem
  const quantity = find(byKey, entries, place)?.quantity ?? 0
  return quantity === 0 ? null : shipDateAfter(terms, sumsBefore(byKey, entries, place).weight + quantity, outlook)
}
