import type { DeadlineIssue } from '../../deadline/deadlineIssue.ts'
import type { ClauseId } from '../../value/clause.ts'
import type { Instant } from '../../value/instant.ts'
import type { QueueEntry } from '../entry.ts'
import type { Queue } from '../queue.ts'
import type { Malformed } from '../reason.ts'
import type { QueueTerms } from '../terms.ts'
import { waitingIn } from '../waitingIn.ts'
import { malformedOutlook } from './malformedOutlook.ts'
import { type Outlook, type ShipDate, shipDateAfter } from './shipDateAfter.ts'
import { receiptReaching } from './supply.ts'

/**
 * An entry whose promise will not be kept as things stand. `ships` is when it ships: null if the stock to come is not enough; with
 * a `code` if there is no telling, so that no promise is safe. `clause` is the clause that says that the promise stays all the same.
 */
export type PromiseAtRisk = QueueEntry & {
  readonly promised: Instant
  readonly ships: ShipDate | DeadlineIssue | Malformed | null
  readonly clause: ClauseId | null
}

/**
 * The entries whose promised ship date is at risk, the earliest promise first. Ask again whenever a receipt is delayed or reduced.
 *
 * It looks at every entry that waits, so it takes time in proportion to their number: ask when a receipt changes, not at every
 * order.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf } from 'order-policy/calendar'
 * import { evolveQueue, initialQueue, promisesAtRisk } from 'order-policy/queue'
 *
 * const calendar = calendarOf({ zone: 'UTC', open: ['mon'], holidays: [], covers: ['2026-01-01', '2026-12-31'] })
 * assert(calendar._tag === 'Right')
 * const entry = { order: 'A', line: 'L1', since: 5, sequence: 0, quantity: 2, promised: 1_000 }
 * const queue = evolveQueue(initialQueue(), { type: 'QueueJoined', data: { at: 5, ...entry } })
 *
 * const outlook = { supply: [], handling: { calendar: calendar.right, span: { hours: 24 } }, now: 10 }
 * assert.deepEqual(promisesAtRisk({}, queue, outlook).map(({ order, ships }) => [order, ships]), [['A', null]])
 * ```
 */
export const promisesAtRisk = (terms: QueueTerms, queue: Queue, outlook: Outlook): readonly PromiseAtRisk[] => {
  const shipsWith = new Map<number, PromiseAtRisk['ships']>()
  const problem = malformedOutlook(terms, outlook)
  const clause = problem === null ? (terms.says?.promiseStays ?? null) : null
  const shipsWithReceipt = (units: number): PromiseAtRisk['ships'] => {
    const receipt = receiptReaching(outlook.supply, units)
    const ships = shipsWith.get(receipt) ?? shipDateAfter(terms, units, outlook)
    shipsWith.set(receipt, ships)
    return ships
  }
  const atRisk: PromiseAtRisk[] = []
  let units = 0
  for (const entry of waitingIn(queue)) {
    units += entry.quantity
    const ships = problem ?? shipsWithReceipt(units)
    const { order, line, since, sequence, quantity, promised } = entry
    const isKept = promised === null || (ships !== null && 'by' in ships && ships.by <= promised)
    if (!isKept) atRisk.push({ order, line, since, sequence, quantity, promised, ships, clause })
  }
  return atRisk.sort((one, other) => one.promised - other.promised)
}
