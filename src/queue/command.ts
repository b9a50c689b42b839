/**
 * The commands that can be sent to the queue of one item. Units are whole numbers, 1 or more.
 *
 * 1. `at` is the instant of the decision, in epoch milliseconds.
 * 2. An order is named with its key: `since` and `sequence` are always the same for one wait, and the queue knows the order by them.
 * 3. A command whose effect adds up carries an id, unique among the commands of its type; an entry is known by its place. Sent
 *    again, either adds nothing.
 */
import type { Message } from '../kernel/message.ts'
import type { ClauseId } from '../value/clause.ts'
import type { Instant } from '../value/instant.ts'
import type { QueueKey } from './entry.ts'

/** Everything that can be sent to a queue: `{ type, data }`, with `data.at` in epoch milliseconds. */
export type QueueCommand =
  /**
   * A line of an order waits. However late the message comes, its key decides its place; units given to others stay with them.
   * `promised` is the order's promised ship date; null if it has none.
   */
  | Message<'JoinQueue', QueueKey & { readonly line: string; readonly quantity: number; readonly promised?: Instant | null }>
  /**
   * The order no longer wants so many units. Units that it still waits for are taken off first; units that it has been given go
   * to the next entry.
   */
  | Message<
      'LeaveQueue',
      QueueKey & {
        readonly id: string
        readonly lines: readonly LineUnits[]
        /** The clause that lets the order give them up. */
        readonly clause?: ClauseId | null
      }
    >
  /** Stock has come in. */
  | Message<'ReceiveStock', Lot>
  /** Units that belonged to an order are free again. */
  | Message<'ReturnStock', Lot>
  /** Units are taken from the shelf, for an order that need not wait. */
  | Message<'TakeStock', Lot>
  /** No more of this item will come. */
  | Message<'WithdrawItem', unknown>

/** Some units, under an id. */
export type Lot = { readonly id: string; readonly quantity: number }

/** Some units of a line. */
export type LineUnits = { readonly line: string; readonly quantity: number }

/** The names of the commands: `JoinQueue`, `ReceiveStock`, … */
export type QueueCommandType = QueueCommand['type']

/** The command of a name: `QueueCommandOf<'JoinQueue'>`. */
export type QueueCommandOf<T extends QueueCommandType> = Extract<QueueCommand, { readonly type: T }>
