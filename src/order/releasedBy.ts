/**
 * Which allocated units become free when units leave a sale: those that still wait are taken first, and only what has not left
 * the shop is freed.
 */
import type { Sale } from './order.ts'
import { quantityOf, type Units } from './units.ts'

export const releasedBy = ({ parcel, lines }: Sale, units: readonly Units[]): readonly Units[] => {
  if (parcel !== null) return []
  const released: Units[] = []
  for (const { id, quantity, cancelled, allocated } of lines) {
    const kept = Math.min(allocated, quantity - cancelled - quantityOf(units, id))
    if (kept < allocated) released.push({ line: id, quantity: allocated - kept })
  }
  return released
}
