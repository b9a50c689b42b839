/**
 * The entries of a queue: which line of which order waits, for how many units, and who comes before whom.
 *
 * 1. Entries are served in the order of their keys: the instant from which the order has been waiting, then the shop's own number
 *    for the order, then the ids. An order has the same key in the queue of every item, so no two orders can wait for each other.
 * 2. No two entries have the same place.
 * 3. An entry stays when its wait is over, so that a repeated message is recognised. It weighs the units that it still waits for.
 */
import type { Instant } from '../value/instant.ts'
import { compareTexts } from './texts.ts'
import { hashOf } from './texts.ts'
import type { Sorting, Tree } from './tree/tree.ts'

/**
 * What decides when an order is served: `since`, the instant from which it has been waiting (epoch milliseconds), then
 * `sequence`, the shop's own number for it, for orders that begin to wait at one instant; 0 in a shop that has no such number.
 */
export type QueueKey = { readonly order: string; readonly since: Instant; readonly sequence: number }

/** The key that data names, and no more of it. Minus zero is zero, as it is in JSON. */
export const keyOf = ({ order, since, sequence }: QueueKey): QueueKey => ({ order, since: since + 0, sequence: sequence + 0 })

/** The place of a line in the queue. */
export type Place = QueueKey & { readonly line: string }

/** A line that waits for so many units. `promised` is the promised ship date of its order, which never moves. */
export type QueueEntry = Place & { readonly quantity: number; readonly promised: Instant | null }

/** An entry as the queue keeps it. The units that it has been given are the rest: joined − cancelled − rejected − quantity. */
export type EntryRecord = QueueEntry & {
  /** Units that it joined with. */
  readonly joined: number
  /** Units that will never come. */
  readonly rejected: number
  /** How often, and with how many units, it has left; null if never. */
  readonly leaves: Tree<Leave> | null
}

/** Units that are no longer wanted, under the id with which they left. */
export type Leave = { readonly id: string; readonly quantity: number }

/** The order in which entries are served. */
export const byKey: Sorting<Place, EntryRecord> = {
  number: ({ since }) => since,
  among: (one, other) =>
    one.sequence - other.sequence || compareTexts(one.order, other.order) || compareTexts(one.line, other.line),
  weight: ({ quantity }) => quantity,
}

export const byLeaveId: Sorting<Pick<Leave, 'id'>, Leave> = {
  number: ({ id }) => hashOf(id),
  among: (one, other) => compareTexts(one.id, other.id),
  weight: ({ quantity }) => quantity,
}

/** Units that are wanted still, or that the order has been given already. */
export const unitsWanted = ({ joined, leaves }: EntryRecord): number => joined - (leaves?.weight ?? 0)
