/** The parcel in which an order has left. */
import type { Instant } from '../value/instant.ts'
import type { Due } from './due.ts'

/** A parcel, from the instant at which it left. */
export type Parcel = {
  readonly shippedAt: Instant
  readonly tracking: string | null
  /** Where the customer refused it. */
  readonly refused: RefusalPoint | null
  readonly deliveredAt: Instant | null
  /** Until when a return may be requested; null where none may. */
  readonly returnWindow: Due | null
  /** The window stands still from here while a return is open. */
  readonly windowPausedAt: Instant | null
}

export type ParcelOnItsWay = Parcel & { readonly deliveredAt: null }

export type DeliveredParcel = Parcel & { readonly deliveredAt: Instant }

export const REFUSAL_POINTS = ['beforeArrival', 'atTheDoor'] as const

/** Where along its way a parcel can be refused. */
export type RefusalPoint = (typeof REFUSAL_POINTS)[number]

/** A parcel that leaves now. */
export const newParcel = (shippedAt: Instant, tracking: string | null): Parcel => ({
  shippedAt,
  tracking,
  refused: null,
  deliveredAt: null,
  returnWindow: null,
  windowPausedAt: null,
})

/** The parcel with some of it changed; spelled out, as a sale is. */
export const parcelWith = (parcel: Parcel, change: Partial<Parcel>): Parcel => ({
  shippedAt: parcel.shippedAt,
  tracking: parcel.tracking,
  refused: change.refused ?? parcel.refused,
  deliveredAt: change.deliveredAt ?? parcel.deliveredAt,
  returnWindow: change.returnWindow === undefined ? parcel.returnWindow : change.returnWindow,
  windowPausedAt: change.windowPausedAt === undefined ? parcel.windowPausedAt : change.windowPausedAt,
})
