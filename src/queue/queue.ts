import type { Instant } from '../value/instant.ts'
import type { QueueCommandType } from './command.ts'
import { compareTexts } from './compareTexts.ts'
import { hashOf } from './hashOf.ts'
import { elementsOf } from './tree/elementsOf.ts'
import { find } from './tree/search.ts'
import type { Sorting, Tree } from './tree/tree.ts'
import { type Held, inTurn, type Waiting } from './waiting.ts'

/**
 * The queue of one item. Plain JSON; made by folding events, never by hand. A changed queue shares most of itself with the one
 * before, which stays valid.
 */
export type Queue = {
  /** The instant of the last event; null before the first. A queue's clock never runs backwards. */
  readonly at: Instant | null
  readonly stock: Stock
  /** Every place in turn, also those whose wait is over. Whenever somebody waits, the shelf is empty. */
  readonly places: Tree<Held>
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

/** A command that has taken effect: `content` is what it asked. */
export type QueueAnswered = Answer & { readonly content: number }

export type Answer = { readonly command: QueueCommandType; readonly id: string }

/** By id, then by command. */
export const byId: Sorting<Answer, QueueAnswered> = {
  number: ({ id }) => hashOf(id),
  among: (one, other) => compareTexts(one.id, other.id) || compareTexts(one.command, other.command),
  weight: () => 1,
}

/** What a command that has taken effect asked, by its id; null where it has not. */
export const answeredIn = ({ answered }: Queue, command: QueueCommandType, id: string): QueueAnswered | null =>
  find(byId, answered, { command, id })

/**
 * Who waits, in turn, read as far as it is asked for: an array of all, or the first few.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { evolveQueue, initialQueue, waitingIn } from 'order-policy/queue'
 *
 * const place = { order: 'A', line: 'L1', since: 5, sequence: 0, quantity: 2, promised: null }
 * const queue = evolveQueue(initialQueue(), { type: 'QueueJoined', data: { at: 5, ...place } })
 * assert.deepEqual([...waitingIn(queue)].map(({ order, quantity }) => [order, quantity]), [['A', 2]])
 * ```
 */
export const waitingIn = ({ places }: Queue): Iterable<Waiting> => elementsOf(inTurn, places)
