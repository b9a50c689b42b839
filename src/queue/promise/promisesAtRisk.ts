import { receiptReaching } from './supply.ts'
import type { DeadlineIssue } from '../../deadline/deadlineIssue.ts'
import type { ClauseId } from '../../value/clause.ts'
import type { Instant } from '../../value/instant.ts'
import { type Queue, waitingIn } from '../queue.ts'
import { unreadable } from '../malformed.ts'
import type { Malformed } from '../reason.ts'
import type { QueueTerms } from '../terms.ts'
import type { Waiting } from '../waiting.ts'
import { type Outlook, type ShipDate, shipDateAfter } from './shipDate.ts'

/**
 * A place whose promise will not be kept as things stand. `ships`: when it will, null where what is to come does not reach it; with
 * a `code` where nothing can be said, and so no promise is sure.
 * `clause`: in which the shop says that the promise stays all the same.
 */
export type AtRisk = Waiting & {
  readonly promised: Instant
  readonly ships: ShipDate | DeadlineIssue | Malformed | null
  readonly clause: ClauseId | null
}

/**
 * Whose promised ship date is at risk, the earliest promise first. Ask it anew whenever a receipt slips or shrinks.
 *
 * Everybody at risk is named, so it takes time in the number of places that wait: ask when a receipt changes, not at every order.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf } from 'order-policy/calendar'
 * import { evolveQueue, initialQueue, promisesAtRisk } from 'order-policy/queue'
 *
 * const calendar = calendarOf({ zone: 'UTC', open: ['mon'], holidays: [], covers: ['2026-01-01', '2026-12-31'] })
 * assert(calendar._tag === 'Right')
 * const place = { order: 'A', line: 'L1', since: 5, sequence: 0, quantity: 2, promised: 1_000 }
 * const queue = evolveQueue(initialQueue(), { type: 'QueueJoined', data: { at: 5, ...place } })
 *
 * const outlook = { supply: [], handling: { calendar: calendar.right, span: { hours: 24 } }, now: 10 }
 * assert.deepEqual(promisesAtRisk({}, queue, outlook).map(({ order, ships }) => [order, ships]), [['A', null]])
 * ```
 */
export const promisesAtRisk = (terms: QueueTerms, queue: Queue, outlook: Outlook): readonly AtRisk[] => {
  const shipsWith = new Map<number, AtRisk['ships']>()
  const problem = unreadable(terms, outlook)
  const clause = problem === null ? (terms.says?.promiseStays ?? null) : null
  const shipsWithReceipt = (units: number): AtRisk['ships'] => {
    const receipt = receiptReaching(outlook.supply, units)
    const ships = shipsWith.get(receipt) ?? shipDateAfter(terms, units, outlook)
    shipsWith.set(receipt, ships)
    return ships
  }
  const atRisk: AtRisk[] = []
  let units = 0
  for (const place of waitingIn(queue)) {
    units += place.quantity
    const ships = problem ?? shipsWithReceipt(units)
    const { order, line, since, sequence, quantity, promised } = place
    const isKept = promised === null || (ships !== null && 'by' in ships && ships.by <= promised)
    if (!isKept) atRisk.push({ order, line, since, sequence, quantity, promised, ships, clause })
  }
  return atRisk.sort((one, other) => one.promised - other.promised)
}
