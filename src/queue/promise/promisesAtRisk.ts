import { receiptReaching } from './supply.ts'
import type { Window } from '../../deadline/deadlineAfter.ts'
import type { DeadlineIssue } from '../../deadline/deadlineIssue.ts'
import type { Instant } from '../../value/instant.ts'
import { type Queue, waitingIn } from '../queue.ts'
import type { Waiting } from '../waiting.ts'
import { type Outlook, shipDateAfter } from './shipDate.ts'

/** A place whose promise will not be kept as things stand. `ships`: when it will, null where what is to come does not reach it. */
export type AtRisk = Waiting & { readonly promised: Instant; readonly ships: Window | DeadlineIssue | null }

/**
 * Whose promised ship date is at risk, the earliest promise first. Ask it anew whenever a receipt slips or shrinks.
 *
 * Takes time in the number of places that wait.
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
 * assert.deepEqual(promisesAtRisk(queue, outlook).map(({ order, ships }) => [order, ships]), [['A', null]])
 * ```
 */
export const promisesAtRisk = (queue: Queue, outlook: Outlook): readonly AtRisk[] => {
  const shipsWith = new Map<number, AtRisk['ships']>()
  const atRisk: AtRisk[] = []
  let units = 0
  for (const place of waitingIn(queue)) {
    units += place.quantity
    const receipt = receiptReaching(outlook.supply, units)
    const ships = shipsWith.get(receipt) ?? shipDateAfter(units, outlook)
    shipsWith.set(receipt, ships)
    const { order, line, since, sequence, quantity, promised } = place
    const isKept = promised === null || (ships !== null && 'by' in ships && ships.by <= promised)
    if (!isKept) atRisk.push({ order, line, since, sequence, quantity, promised, ships })
  }
  return atRisk.sort((one, other) => one.promised - other.promised)
}
