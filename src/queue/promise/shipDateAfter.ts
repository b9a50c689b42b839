/**
 * When something ships, given how much of the stock to come it needs.
 *
 * 1. It has its units with the receipt that completes them, once everything before it in the queue has been served.
 * 2. Days are counted from days: a receipt of Thursday is handled from Thursday on, whatever the cut-off for orders. Hours are
 *    counted from the instant.
 * 3. A receipt may come from the beginning of its window on, and has come by the end of it. So if handling takes a window of days,
 *    its earliest day is counted from the beginning, its latest from the end. While a receipt may come at any moment, the earliest
 *    day is counted from now; once it is overdue, both are.
 */
import type { Window } from '../../deadline/windowAfter.ts'
import { type DeadlineIssue, notAnInstant } from '../../deadline/deadlineIssue.ts'
import { isWindow, type Leg, type LegEnd, reachedBy } from '../../deadline/leg.ts'
import { dayZeroOf } from '../../deadline/targetDay.ts'
import type { ClauseId } from '../../value/clause.ts'
import { type Instant, isInstant } from '../../value/instant.ts'
import type { QueueTerms } from '../terms.ts'
import { receiptReaching, type Supply } from './supply.ts'

/** What a ship date rests on: the stock to come, how long handling takes, and the present instant. */
export type Outlook = { readonly supply: Supply; readonly handling: Leg; readonly now: Instant }

/** When something ships as things stand, and the clause that says that this date is today's. */
export type ShipDate = Window & { readonly clause: ClauseId | null }

/** When something ships that needs so many units of the stock to come; null if they never come. Terms and outlook must be readable. */
export const shipDateAfter = (
  { says }: QueueTerms,
  units: number,
  { supply, handling, now }: Outlook,
): ShipDate | DeadlineIssue | null => {
  if (!isInstant(now)) return notAnInstant('now', now)
  const receipt = supply[receiptReaching(supply, units)]
  if (units > 0 && receipt === undefined) return null
  const window = endOfHandling(handling, units <= 0 || receipt === undefined ? { by: now } : receipt.due, now)
  return 'by' in window ? { ...window, clause: says?.shownDateIsForToday ?? null } : window
}

/** When a receipt that comes within a window will have been handled. */
const endOfHandling = (handling: Leg, { from, by }: Window, now: Instant): Window | DeadlineIssue => {
  const isThere = by <= now
  const last = isThere ? { instant: now } : beginningAt(handling, by)
  const latest = 'code' in last ? last : reachedBy(handling, last, 'latest')
  if ('code' in latest) return latest
  if (!isWindow(handling)) return { by: latest.instant }
  const first = isThere ? last : onDayOf(handling, Math.max(from ?? by - 1, now))
  const earliest = 'code' in first ? first : reachedBy(handling, first, 'earliest')
  return 'code' in earliest ? earliest : { from: earliest.instant, by: latest.instant }
}

/** `by` is exclusive: the day in which a window ends is that of the moment before. */
const beginningAt = (handling: Leg, by: Instant): LegEnd | DeadlineIssue =>
  'hours' in handling.span || 'openHours' in handling.span ? { instant: by } : onDayOf(handling, by - 1)

const onDayOf = ({ calendar }: Leg, instant: Instant): LegEnd | DeadlineIssue => {
  const day = dayZeroOf(calendar, 'eventDay', instant)
  return typeof day === 'number' ? { instant, day } : day
}
