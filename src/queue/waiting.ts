/**
 * Who waits, and in which turn.
 *
 * 1. A place is an order's line and the order's key: the instant at which it began to wait, then the shop's own number for it, then the
 *    ids. The key is the order's and the same in every item's queue, so that no two orders can wait for one another.
 * 2. No two places are in the same turn.
 */
import type { Instant } from '../value/instant.ts'
import { compareTexts } from './compareTexts.ts'
import { hashOf } from './hashOf.ts'
import type { Sorting } from './tree/tree.ts'

/** A line of an order, which waits for this item. */
export type OrderLine = { readonly order: string; readonly line: string }

/** A line of an order and its turn: `since` in epoch milliseconds, then `sequence`. */
export type Place = OrderLine & { readonly since: Instant; readonly sequence: number }

/** A place in the queue and how many units it waits for. `promised` is the order's promised ship date; it never moves. */
export type Waiting = Place & { readonly quantity: number; readonly promised: Instant | null }

/** A place as the queue remembers it: `quantity` as it joined with; `left` of them no longer wanted, `dismissed` never to come. */
export type Known = Waiting & { readonly left: number; readonly dismissed: number }

/** In turn. Whoever waits weighs what it waits for. */
export const inTurn: Sorting<Place, Waiting> = {
  number: ({ since }) => since,
  among: (one, other) =>
    one.sequence - other.sequence || compareTexts(one.order, other.order) || compareTexts(one.line, other.line),
  weight: ({ quantity }) => quantity,
}

/** By order and line, so that both are found by name. */
export const byName: Sorting<OrderLine, Known> = {
  number: ({ order }) => hashOf(order),
  among: (one, other) => compareTexts(one.order, other.order) || compareTexts(one.line, other.line),
  weight: () => 1,
}
