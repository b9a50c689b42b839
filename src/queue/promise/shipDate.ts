/**
 * By when an order ships that waits for stock.
 *
 * 1. It has its units with the receipt that reaches it, once whoever comes before it has theirs.
 * 2. Days follow on days: what is in on Thursday is handled as of Thursday, whatever the cut-off for orders. Hours follow on the
 *    instant.
 * 3. A receipt may come as of the beginning of its window, and will have come by the end: so of a window of handling, the earliest
 *    is counted from the one, the latest from the other. Once it may come any moment, the one is now, and if it is overdue, both.
 * 4. Where an order placed now would be turned away, there is no date, and it is said why.
 * 5. What is shown today moves with the receipts; what was promised stays, and moves nobody else's date.
 */
import type { Window } from '../../deadline/deadlineAfter.ts'
import { type DeadlineIssue, notAnInstant } from '../../deadline/deadlineIssue.ts'
import { isWindow, type Leg, type Reached, reachedBy } from '../../deadline/leg.ts'
import { dayZeroOf } from '../../deadline/targetDay.ts'
import type { ClauseId } from '../../value/clause.ts'
import { type Instant, isInstant } from '../../value/instant.ts'
import { isQuantity } from '../allocate.ts'
import { cannotWait } from '../join.ts'
import { unreadable } from '../malformed.ts'
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
  const problem = unreadable(terms, outlook)
  if (problem !== null) return problem
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
): ShipDate | DeadlineIssue | Malformed | null => {
  const problem = unreadable(terms, outlook)
  if (problem !== null) return problem
  const waiting = find(inTurn, places, place)?.quantity ?? 0
  return waiting === 0 ? null : shipDateAfter(terms, before(inTurn, places, place).weight + waiting, outlook)
}

/** When whoever needs so many units of what is to come ships. Terms and outlook must be readable. */
export const shipDateAfter = (
  { says }: QueueTerms,
  units: number,
  { supply, handling, now }: Outlook,
): ShipDate | DeadlineIssue | null => {
  if (!isInstant(now)) return notAnInstant('now', now)
  const receipt = supply[receiptReaching(supply, units)]
  if (units > 0 && receipt === undefined) return null
  const window = handled(handling, units <= 0 || receipt === undefined ? { by: now } : receipt.due, now)
  return 'by' in window ? { ...window, clause: says?.shownDateIsForToday ?? null } : window
}

/** When what is in within a window will have been handled. */
const handled = (handling: Leg, { from, by }: Window, now: Instant): Window | DeadlineIssue => {
  const isThere = by <= now
  const last = isThere ? { instant: now } : inBy(handling, by)
  const latest = 'code' in last ? last : reachedBy(handling, last, 'latest')
  if ('code' in latest) return latest
  if (!isWindow(handling)) return { by: latest.instant }
  const first = isThere ? last : onDayOf(handling, Math.max(from ?? by - 1, now))
  const earliest = 'code' in first ? first : reachedBy(handling, first, 'earliest')
  return 'code' in earliest ? earliest : { from: earliest.instant, by: latest.instant }
}

const inBy = (handling: Leg, by: Instant): Reached | DeadlineIssue =>
  'hours' in handling.span || 'openHours' in handling.span ? { instant: by } : onDayOf(handling, by - 1)

const onDayOf = ({ calendar }: Leg, instant: Instant): Reached | DeadlineIssue => {
  const day = dayZeroOf(calendar, 'eventDay', instant)
  return typeof day === 'number' ? { instant, day } : day
}
