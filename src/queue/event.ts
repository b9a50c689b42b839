/** What has happened in the queue of one item. Users store these shapes for years: they grow, they do not change. */
import type { Message } from '../kernel/message.ts'
import type { LineUnits, Lot } from './command.ts'
import type { Place, QueueEntry, QueueKey } from './entry.ts'

/** Everything that can have happened in a queue: `{ type, data }`, with `data.at` in epoch milliseconds. */
export type QueueEvent =
  | Message<'QueueJoined', QueueEntry>
  | Message<'QueueLeft', QueueKey & { readonly id: string; readonly lines: readonly CancelledUnits[] }>
  | Message<'StockReceived', Lot>
  | Message<'StockReturned', Lot>
  /** These units belong to the order from now on. `from` says where they came from. */
  | Message<'UnitsGiven', Place & { readonly quantity: number; readonly from: Source }>
  /** No order waits for these units: they are on the shelf. */
  | Message<'UnitsShelved', { readonly quantity: number; readonly from: Source }>
  | Message<'StockTaken', Lot>
  /** The line will not get these units: the item has been withdrawn, or the queue is full. Send that to its order. */
  | Message<'LineRejected', Place & { readonly quantity: number; readonly because: 'withdrawn' | 'full' }>
  | Message<'ItemWithdrawn', unknown>

/** Units of a line that are no longer wanted. The order had been given `back` of them, and those are free again. */
export type CancelledUnits = LineUnits & { readonly back: number }

/**
 * Where units come from: a receipt, a return, an order that left after it had been given some, or the shelf. `id` is the id of
 * the receipt or return. For a leave it begins with the order and the line, so that no two leaves share one.
 */
export type Source = { readonly what: 'receipt' | 'return' | 'leave' | 'shelf'; readonly id: string }

/** The names of the events: `QueueJoined`, `UnitsGiven`, … */
export type QueueEventType = QueueEvent['type']

/** The event of a name: `QueueEventOf<'UnitsGiven'>`. */
export type QueueEventOf<T extends QueueEventType> = Extract<QueueEvent, { readonly type: T }>
