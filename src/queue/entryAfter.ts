/** What an event makes of the entry at its place. `null` means that the event does not fit, and changes nothing. */
import { byLeaveId, type EntryRecord, type QueueEntry, unitsWanted } from './entry.ts'
import type { CancelledUnits, QueueEventOf } from './event.ts'
import { isQuantity } from './isQuantity.ts'
import { emptyTree } from './tree/tree.ts'
import { update } from './tree/update.ts'

/** A place is joined once. */
export const afterJoining = (found: EntryRecord | null, entry: QueueEntry): EntryRecord | null =>
  found === null && isQuantity(entry.quantity) ? newRecord(entry, entry.quantity, 0) : null

export const afterGiving = (found: EntryRecord | null, quantity: number): EntryRecord | null =>
  found === null || !isQuantity(quantity) || quantity > found.quantity
    ? null
    : recordWith(found, found.quantity - quantity, found.rejected, found.leaves)

/** Whatever still waits is rejected; or a line that has never been let in. */
export const afterRejection = (found: EntryRecord | null, line: QueueEventOf<'LineRejected'>['data']): EntryRecord | null => {
  const { quantity } = line
  if (!isQuantity(quantity)) return null
  if (found === null) return newRecord({ ...line, promised: null }, 0, quantity)
  return found.quantity === quantity ? recordWith(found, 0, found.rejected + quantity, found.leaves) : null
}

/** Units that wait are taken off first, then those that were never to come; `back` had been given. */
export const afterLeaving = (found: EntryRecord | null, id: string, { quantity, back }: CancelledUnits): EntryRecord | null => {
  if (found === null || !isQuantity(quantity)) return null
  const waiting = Math.min(quantity, found.quantity)
  const rejected = found.rejected - (quantity - waiting - back)
  const given = unitsWanted(found) - found.quantity - found.rejected
  if (!(back >= 0 && back <= given && rejected >= 0 && rejected <= found.rejected)) return null
  const before = found.leaves ?? emptyTree
  const leaves = update(byLeaveId, before, { id }, (earlier) => (earlier === null ? { id, quantity } : null))
  return leaves === before ? null : recordWith(found, found.quantity - waiting, rejected, leaves)
}

/** Field by field: all records have the same shape, and nothing else that an event may carry. */
const newRecord = (
  { order, line, since, sequence, quantity: joined, promised }: QueueEntry,
  quantity: number,
  rejected: number,
): EntryRecord => ({ order, line, since, sequence, quantity, promised, joined, rejected, leaves: null })

const recordWith = (
  { order, line, since, sequence, promised, joined }: EntryRecord,
  quantity: number,
  rejected: number,
  leaves: EntryRecord['leaves'],
): EntryRecord => ({ order, line, since, sequence, quantity, promised, joined, rejected, leaves })
