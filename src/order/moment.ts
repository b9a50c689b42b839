/**
 * What can have happened to an order. Terms speak of this, never of stages.
 *
 * 1. A moment happens once, and what has happened stays: its instant is kept, so that a term can count from it. Only an order
 *    that is reinstated waits anew.
 * 2. An incident may happen again and again. The last time counts.
 */
import type { Instant } from '../value/instant.ts'

export const MOMENTS = [
  'placement',
  'firstPayment',
  'payment',
  'supply',
  'arrival',
  'preparation',
  'shipment',
  'delivery',
] as const

/**
 * - `placement`: the order was placed.
 * - `firstPayment`: what is asked for up front was paid; at placement, if nothing is.
 * - `payment`: everything that falls due over the order's life was paid. If a part is asked for on arrival, not before then.
 * - `supply`: the maker, supplier or seller is committed to it; of what is sold from stock, at placement.
 * - `arrival`: the last unit still wanted has arrived.
 * - `preparation`: the shop has started preparing the parcel.
 * - `shipment`: the parcel has left.
 * - `delivery`: the parcel is with the customer.
 */
export type Moment = (typeof MOMENTS)[number]

export const INCIDENTS = ['delay', 'specificationChange'] as const

/**
 * - `delay`: the shop missed what it owed about the goods, or its estimate moved by more than the terms allow.
 * - `specificationChange`: the manufacturer has changed the product.
 */
export type Incident = (typeof INCIDENTS)[number]

/** When each moment came that no other fact of the order tells; null: not yet. */
export type Happened = {
  readonly firstPayment: Instant | null
  readonly payment: Instant | null
  readonly supply: Instant | null
  readonly arrival: Instant | null
}

/** When each incident came last; null: never. */
export type Incidents = { readonly [I in Incident]: Instant | null }

export const NO_INCIDENTS: Incidents = { delay: null, specificationChange: null }
