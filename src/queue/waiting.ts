/**
 * Who waits, and in which turn.
 *
 * 1. A place is an order's line and the order's key: the instant at which it began to wait, then the shop's own number for it,
 *    then the ids. The key is the order's and the same in every item's queue, so that no two orders can wait for one another.
 * 2. No two places are in the same turn.
 * 3. A place is kept when its wait is over, so that whatever is sent again is known. It weighs what it still waits for.
 */
import type { Instant } from '../value/instant.ts'
import { compareTexts } from './compareTexts.ts'
import type { Sorting } from './tree/tree.ts'

/**
 * An order and its turn: `since` in epoch milliseconds, then `sequence`, the shop's own number for it, where instants may tie; 0
 * in a shop that has none.
 */
export type Turn = { readonly order: string; readonly since: Instant; readonly sequence: number }

/** A line of an order, and its turn. */
export type Place = Turn & { readonly line: string }

/** A place and how many units it waits for. `promised` is the order's promised ship date; it never moves. */
export type Waiting = Place & { readonly quantity: number; readonly promised: Instant | null }

/** A place as the queue keeps it. What was given to it is the rest: joined − left − dismissed − quantity. */
export type Held = Waiting & {
  /** Units it joined with. */
  readonly joined: number
  /** Units that will not come. */
  readonly dismissed: number
  /** Units no longer wanted, by the id of each leaving. */
  readonly left: readonly { readonly id: string; readonly quantity: number }[]
}

/** In turn. */
export const inTurn: Sorting<Place, Held> = {
  number: ({ since }) => since,
  among: (one, other) =>
    one.sequence - other.sequence || compareTexts(one.order, other.order) || compareTexts(one.line, other.line),
  weight: ({ quantity }) => quantity,
}

/** Units that are still wanted, or are the order's already. */
export const wantedBy = ({ joined, left }: Held): number => joined - left.reduce((sum, { quantity }) => sum + quantity, 0)
