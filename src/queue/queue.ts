import type { Instant } from '../value/instant.ts'
import type { AnsweredCommand } from './answeredCommand.ts'
import type { EntryRecord } from './entry.ts'
import type { Tree } from './tree/tree.ts'

/**
 * The queue of one item. Plain JSON; made by folding events, never by hand. A changed queue shares most of its parts with the one
 * before, which stays valid.
 */
export type Queue = {
  /** The instant of the last event; null before the first. A queue's clock never runs backwards. */
  readonly at: Instant | null
  readonly stock: Stock
  /** Every entry, also those whose wait is over. While any entry waits, the shelf is empty. */
  readonly entries: Tree<EntryRecord>
  readonly answered: Tree<AnsweredCommand>
  readonly isWithdrawn: boolean
}

/**
 * Numbers of units. All but the shelf are counted from the beginning, and they always balance: received + returned = given +
 * taken + shelf.
 */
export type Stock = {
  readonly received: number
  readonly returned: number
  readonly given: number
  readonly taken: number
  readonly shelf: number
}
