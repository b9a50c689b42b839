import type { Instant } from '../value/instant.ts'
import type { QueueCommandType } from './command.ts'
import { compareTexts } from './compareTexts.ts'
import { hashOf } from './hashOf.ts'
import type { Sorting, Tree } from './tree/tree.ts'
import type { Known, Waiting } from './waiting.ts'

/**
 * The queue of one item. Plain JSON; made by folding events, never by hand. A changed queue shares most of itself with the one before,
 * which stays valid.
 */
export type Queue = {
  /** The instant of the last event; null before the first. A queue's clock never runs backwards. */
  readonly at: Instant | null
  readonly stock: Stock
  /** Whoever waits, in turn. Whenever somebody does, the shelf is empty. */
  readonly waiting: Tree<Waiting>
  /** Every line that has ever joined, by its name. */
  readonly known: Tree<Known>
  readonly answered: Tree<QueueAnswered>
  readonly isWithdrawn: boolean
}

/** Units, each kind counted from the beginning, but for the shelf: received + returned = given + taken + shelf. */
export type Stock = {
  readonly received: number
  readonly returned: number
  readonly given: number
  readonly taken: number
  readonly shelf: number
}

/** A command that has taken effect: `content` is what it asked, in one canonical line. */
export type QueueAnswered = Answer & { readonly content: string }

export type Answer = { readonly command: QueueCommandType; readonly id: string }

/** By id, then by command. */
export const byId: Sorting<Answer, QueueAnswered> = {
  number: ({ id }) => hashOf(id),
  among: (one, other) => compareTexts(one.id, other.id) || compareTexts(one.command, other.command),
  weight: () => 1,
}
