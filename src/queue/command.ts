/**
 * What can be asked of the queue of one item. Units are whole numbers of at least one.
 *
 * 1. `at` is when it is decided, in epoch milliseconds.
 * 2. An order is named with its turn, always the same two numbers for one wait: they are how the queue knows it.
 * 3. What adds up carries an id, its own among the commands of its type; a place is its own. Sent again, either adds nothing.
 */
import type { Message } from '../kernel/message.ts'
import type { ClauseId } from '../value/clause.ts'
import type { Instant } from '../value/instant.ts'
import type { Turn } from './waiting.ts'

/** Everything that can be sent to a queue: `{ type, data }`, with `data.at` in epoch milliseconds. */
export type QueueCommand =
  /**
   * A line of an order waits. Late or not, it takes its place; units given before stay where they are. `promised`: the order's
   * ship date; null where it has none.
   */
  | Message<'JoinQueue', Turn & { readonly line: string; readonly quantity: number; readonly promised?: Instant | null }>
  /** So many units of the order are no longer wanted. Those that still wait go first; given units go to whoever is next. */
  | Message<
      'LeaveQueue',
      Turn & {
        readonly id: string
        readonly lines: readonly LineUnits[]
        /** By which clause the order may give them up. */
        readonly clause?: ClauseId | null
      }
    >
  /** Stock has come in. */
  | Message<'ReceiveStock', Lot>
  /** Units that had been an order's are free again. */
  | Message<'ReturnStock', Lot>
  /** Units are taken from the shelf, for whoever need not wait. */
  | Message<'TakeStock', Lot>
  /** No more of this item is to come. */
  | Message<'WithdrawItem', unknown>

/** Some units, under an id. */
export type Lot = { readonly id: string; readonly quantity: number }

/** Some units of a line. */
export type LineUnits = { readonly line: string; readonly quantity: number }

/** The names of the commands: `JoinQueue`, `ReceiveStock`, … */
export type QueueCommandType = QueueCommand['type']

/** The command of a name: `QueueCommandOf<'JoinQueue'>`. */
export type QueueCommandOf<T extends QueueCommandType> = Extract<QueueCommand, { readonly type: T }>
