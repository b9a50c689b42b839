/**
 * Which allocated units become free when units leave a sale: those that still wait are taken first, and only what has not left
 * the shop is freed.
 */
import type { Sale } from './order.ts'
import { quantitiesIn, type Units } from './units.ts'

export const releasedBy = ({ parcel, lines }: Sale, units: readonly Units[]): readonly Units[] => {
  if (parcel !== null) return []
  const gone = quantitiesIn(units)
  const released: Units[] = []
  for (const { id, quantity, cancelled, allocated } of lines) {
    const kept = Math.max(0, Math.min(allocated, quantity - cancelled - gone(id)))
    if (kept < allocated) released.push({ line: id, quantity: allocated - kept })
  }
  return released
}
