/** What has happened in the queue of one item. The shapes are stored by users for years: they grow, they do not change. */
import type { Message } from '../kernel/message.ts'
import type { LineUnits, Lot } from './command.ts'
import type { Place, Turn, Waiting } from './waiting.ts'

/** Everything that can have happened in a queue: `{ type, data }`, with `data.at` in epoch milliseconds. */
export type QueueEvent =
  | Message<'QueueJoined', Waiting>
  | Message<'QueueLeft', Turn & { readonly id: string; readonly lines: readonly LeftUnits[] }>
  | Message<'StockReceived', Lot>
  | Message<'StockReturned', Lot>
  /** Units are the order's from now on, and from where. */
  | Message<'UnitsGiven', Place & { readonly quantity: number; readonly from: Source }>
  /** Nobody waits for these: they are on the shelf. */
  | Message<'UnitsShelved', { readonly quantity: number; readonly from: Source }>
  | Message<'StockTaken', Lot>
  /** No unit will come for these: there is no more of the item, or too many wait. Whoever waits is to be told. */
  | Message<'TurnedAway', Place & { readonly quantity: number; readonly because: 'withdrawn' | 'full' }>
  | Message<'ItemWithdrawn', unknown>

/** Units of a line that are no longer wanted; `back` of them had been given, and are free again. */
export type LeftUnits = LineUnits & { readonly back: number }

/**
 * Where units come from: a receipt, a return, an order that left after it had been given some, or the shelf. `id` is that of the
 * receipt or return; of a leaving, it begins with the order and the line that left, so that no two leavings share one.
 */
export type Source = { readonly what: 'receipt' | 'return' | 'leave' | 'shelf'; readonly id: string }

/** The names of the events: `QueueJoined`, `UnitsGiven`, … */
export type QueueEventType = QueueEvent['type']

/** The event of a name: `QueueEventOf<'UnitsGiven'>`. */
export type QueueEventOf<T extends QueueEventType> = Extract<QueueEvent, { readonly type: T }>
