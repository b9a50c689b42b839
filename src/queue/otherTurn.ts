/**
 * Whether a line of an order waits already, in another turn than the one it is to join in.
 *
 * The queue finds a place by its turn. Of the names of those who ever joined it keeps a number each: who is new is known at once, and only
 * for one who was there before are those who wait looked through.
 */
import { hashOf } from './hashOf.ts'
import { type Queue, waitingIn } from './queue.ts'
import { find } from './tree/search.ts'
import type { Sorting } from './tree/tree.ts'
import type { Place, Waiting } from './waiting.ts'

export const otherTurn = (queue: Queue, { order, line, since, sequence }: Place): Waiting | null => {
  if (find(byNumber, queue.names, numberOf(order, line)) === null) return null
  for (const place of waitingIn(queue))
    if (place.order === order && place.line === line && (place.since !== since || place.sequence !== sequence)) return place
  return null
}

/** Numbers as they are. */
export const byNumber: Sorting<number, number> = { number: (name) => name, among: () => 0, weight: () => 1 }

/** A number of 53 bits for the line of an order; hardly any other line has it. */
export const numberOf = (order: string, line: string): number => {
  const name = `${order}/${line}`
  return hashOf(name) * 2 ** 22 + (hashOf(`#${name}`) >>> 9)
}
