/**
 * Who gets what of some units: for shops whose queue lives in a database.
 *
 * 1. Units go to the first in turn one by one, also when they do not complete it.
 * 2. What nobody waits for goes on the shelf.
 * 3. No row is read once the units are gone.
 * 4. It decides and does nothing. A quantity that is none, or a list that is none, refuses the whole.
 */
import { malformed } from './malformed.ts'
import { type BadQuantity, badQuantity, type Malformed } from './reason.ts'

/** Who gets how many, in turn, and what is left for the shelf. */
export type Allocation<E> = {
  readonly verdict: 'granted'
  readonly given: readonly { readonly to: E; readonly quantity: number }[]
  readonly shelf: number
}

/** Nothing can be said of who gets what: a quantity is none, or there is no list. */
export type NoAllocation = { readonly verdict: 'refused'; readonly because: readonly [BadQuantity | Malformed] }

type WhoWaits = { readonly quantity: number }

/**
 * Who gets what of so many units received, from whatever lists those who wait in turn: an array, a generator, a cursor.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { allocate } from 'order-policy/queue'
 *
 * const waiting = [{ order: 'A', quantity: 2 }, { order: 'B', quantity: 4 }, { order: 'C', quantity: 1 }]
 * const allocation = allocate(waiting, 3)
 * assert(allocation.verdict === 'granted')
 * assert.deepEqual(allocation.given.map(({ to, quantity }) => `${to.order} ${quantity}`), ['A 2', 'B 1'])
 * assert.equal(allocation.shelf, 0)
 * ```
 */
export const allocate = <E extends WhoWaits>(waiting: Iterable<E>, received: number): Allocation<E> | NoAllocation => {
  const sharing = sharingOf<E>(received, isList(waiting, Symbol.iterator))
  if (sharing.isOpen()) for (const each of waiting) if (!sharing.serve(each)) break
  return sharing.end()
}

/**
 * The same from a list that comes bit by bit, such as the rows of a query.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { allocateAsync } from 'order-policy/queue'
 *
 * async function* rows() {
 *   yield { order: 'A', quantity: 2 }
 * }
 * void allocateAsync(rows(), 3).then((allocation) => {
 *   assert(allocation.verdict === 'granted')
 *   assert.deepEqual([allocation.given.length, allocation.shelf], [1, 1])
 * })
 * ```
 */
export const allocateAsync = async <E extends WhoWaits>(
  waiting: AsyncIterable<E> | Iterable<E>,
  received: number,
): Promise<Allocation<E> | NoAllocation> => {
  const sharing = sharingOf<E>(received, isList(waiting, Symbol.iterator) || isList(waiting, Symbol.asyncIterator))
  if (sharing.isOpen()) for await (const each of waiting) if (!sharing.serve(each)) break
  return sharing.end()
}

type Sharing<E> = {
  readonly isOpen: () => boolean
  /** Serves the next in turn; whether there is more to share. */
  readonly serve: (next: E) => boolean
  readonly end: () => Allocation<E> | NoAllocation
}

const sharingOf = <E extends WhoWaits>(received: number, isRead: boolean): Sharing<E> => {
  const given: { readonly to: E; readonly quantity: number }[] = []
  let problem: NoAllocation['because'][0] | null = isRead ? null : malformed(['waiting'], 'a list')
  if (!isQuantity(received) && received !== 0) problem = badQuantity(received)
  let left = received
  const isOpen = (): boolean => problem === null && left > 0
  return {
    isOpen,
    serve: (to) => {
      // A row comes from a table, and may be none.
      const wanted = (to as E | null | undefined)?.quantity as number
      if (!isQuantity(wanted)) problem = badQuantity(wanted)
      else {
        const quantity = Math.min(left, wanted)
        given.push({ to, quantity })
        left -= quantity
      }
      return isOpen()
    },
    end: () => (problem === null ? { verdict: 'granted', given, shelf: left } : { verdict: 'refused', because: [problem] }),
  }
}

const isList = (waiting: unknown, by: symbol): boolean => typeof Object(waiting)[by] === 'function'

/** Whether this is a whole number of units, at least one. */
export const isQuantity = (quantity: number): boolean => Number.isSafeInteger(quantity) && quantity >= 1
