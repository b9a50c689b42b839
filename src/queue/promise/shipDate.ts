/**
 * By when an order ships that waits for stock.
 *
 * 1. It has its units with the receipt that reaches it, once whoever comes before it has theirs.
 * 2. Days follow on days: what is in by the end of Thursday is handled as of Thursday. Hours follow on the instant.
 * 3. A receipt that is overdue may come any moment: it counts as of now.
 * 4. Where an order placed now would be turned away, there is no date, and it is said why.
 * 5. What is shown today moves with the receipts; what was promised stays, and moves nobody else's date.
 */
import { type Window, windowAfter } from '../../deadline/deadlineAfter.ts'
import { type DeadlineIssue, notAnInstant } from '../../deadline/deadlineIssue.ts'
import type { Leg } from '../../deadline/shipAndArrive.ts'
import type { ClauseId } from '../../value/clause.ts'
import { type Instant, isInstant } from '../../value/instant.ts'
import { isQuantity } from '../allocate.ts'
import { cannotWait } from '../join.ts'
import { malformedTerms } from '../malformed.ts'
import type { Queue } from '../queue.ts'
import { type BadQuantity, badQuantity, type Malformed, type NoWaiting } from '../reason.ts'
import type { QueueTerms } from '../terms.ts'
import { before, find } from '../tree/search.ts'
import { inTurn, type Place } from '../waiting.ts'
import { receiptReaching, type Supply } from './supply.ts'

/** What a ship date rests on: what is to come, how long handling takes, and now. */
export type Outlook = { readonly supply: Supply; readonly handling: Leg; readonly now: Instant }

/** When something ships as things stand, and the clause in which the shop says that this date is today's. */
export type ShipDate = Window & { readonly clause: ClauseId | null }

/**
 * Why an order placed now has no ship date: it would be turned away, there is no such quantity, or the calendar has no answer.
 */
export type NoShipDate = NoWaiting | BadQuantity | Malformed | DeadlineIssue

/**
 * The window in which an order placed now, for so many units, ships; null where what is to come does not reach it. An answer with
 * a `code` says why there is none: what is asked is no quantity, the item is withdrawn, or the terms let no more wait.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { calendarOf } from 'order-policy/calendar'
 * import { initialQueue, shipDateNow, supplyOf } from 'order-policy/queue'
 *
 * const open = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
 * const calendar = calendarOf({ zone: 'UTC', open, holidays: [], covers: ['2026-01-01', '2026-12-31'] })
 * const supply = supplyOf([{ id: 'ship-7', quantity: 40, due: { by: Date.UTC(2026, 11, 4) } }]) // all of Thursday
 * assert(calendar._tag === 'Right' && supply._tag === 'Right')
 *
 * const handling = { calendar: calendar.right, span: { businessDays: 1 } }
 * const outlook = { supply: supply.right, handling, now: Date.UTC(2026, 10, 20) }
 * const terms = { says: { shownDateIsForToday: 'BACK-9' } } as const
 * // Friday's last moment, and no later.
 * assert.deepEqual(shipDateNow(terms, initialQueue(), 40, outlook), { by: Date.UTC(2026, 11, 5), clause: 'BACK-9' })
 * assert.equal(shipDateNow(terms, initialQueue(), 41, outlook), null)
 * ```
 */
export const shipDateNow = (
  terms: QueueTerms,
  queue: Queue,
  quantity: number,
  outlook: Outlook,
): ShipDate | NoShipDate | null => {
  const [unusable] = malformedTerms(terms)
  if (unusable !== undefined) return unusable
  if (!isQuantity(quantity)) return badQuantity(quantity)
  const { stock, places } = queue
  return cannotWait(terms, queue, quantity) ?? shipDateAfter(terms, places.weight + quantity - stock.shelf, outlook)
}

/**
 * The window in which what is in this place ships; null where it does not wait, or what is to come does not reach it.
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
  { places }: Queue,
  place: Place,
  outlook: Outlook,
): ShipDate | DeadlineIssue | null => {
  const waiting = find(inTurn, places, place)?.quantity ?? 0
  return waiting === 0 ? null : shipDateAfter(terms, before(inTurn, places, place).weight + waiting, outlook)
}

/** When whoever needs so many units of what is to come ships. */
export const shipDateAfter = (
  { says }: QueueTerms,
  units: number,
  { supply, handling, now }: Outlook,
): ShipDate | DeadlineIssue | null => {
  if (!isInstant(now)) return notAnInstant('now', now)
  const receipt = supply[receiptReaching(supply, units)]
  if (units > 0 && receipt === undefined) return null
  const isThere = units <= 0 || receipt === undefined || receipt.due.by <= now
  const window = isThere ? handledFrom(handling, now, now) : handledFrom(handling, receipt.due.by - 1, receipt.due.by)
  return 'by' in window ? { ...window, clause: says?.shownDateIsForToday ?? null } : window
}

const handledFrom = ({ calendar, span, counting }: Leg, lastMoment: Instant, by: Instant): Window | DeadlineIssue =>
  windowAfter(calendar, 'hours' in span || 'openHours' in span ? by : lastMoment, span, counting)
