import type { Queue } from './queue.ts'
import { type BadQuantity, badQuantity, type RejectionReason } from './reason.ts'
import type { QueueTerms } from './terms.ts'

/** Why so many more units could not be had by waiting; null if they could, or if all of them are on the shelf. */
export const rejectionReason = (
  { limit }: QueueTerms,
  { stock, entries, isWithdrawn }: Queue,
  quantity: number,
): RejectionReason | BadQuantity | null => {
  const toWait = entries.weight + Math.max(0, quantity - stock.shelf)
  if (toWait === 0) return null
  if (isWithdrawn) return { code: 'noneToCome', clause: null, facts: {} }
  if (limit !== undefined && toWait > limit.units)
    return { code: 'queueIsFull', clause: limit.clause, facts: { limit: limit.units, waiting: entries.weight } }
  return Number.isSafeInteger(toWait) ? null : badQuantity(quantity)
}
