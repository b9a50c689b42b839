/**
 * Which row gets how many of some units: for shops whose queue is a table.
 *
 * 1. Units go to the first row one by one, even if they do not complete it.
 * 2. Units that are left over go on the shelf.
 * 3. No row is read once the units are gone.
 * 4. It decides and does nothing. A quantity that is not valid, or something that is not a list, refuses the whole.
 */
import { isQuantity } from './isQuantity.ts'
import { malformed } from './malformed.ts'
import { type BadQuantity, badQuantity, type Malformed } from './reason.ts'

/** How many units each row gets, in order, and how many are left for the shelf. */
export type Allocation<E> = {
  readonly verdict: 'granted'
  readonly given: readonly { readonly to: E; readonly quantity: number }[]
  readonly shelf: number
}

/** Why nothing can be allocated: a quantity is not valid, or there is no list. */
export type RefusedAllocation = { readonly verdict: 'refused'; readonly because: readonly [BadQuantity | Malformed] }

type Row = { readonly quantity: number }

/**
 * Which row gets how many of the units received. The rows may come from anything that lists them in the order in which they are
 * to be served: an array, a generator, a cursor.
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
export const allocate = <E extends Row>(rows: Iterable<E>, received: number): Allocation<E> | RefusedAllocation => {
  const distribution = distributionOf<E>(received, isList(rows, Symbol.iterator))
  if (distribution.isOpen()) for (const row of rows) if (!distribution.give(row)) break
  return distribution.result()
}

/**
 * The same with rows that arrive bit by bit, as from a query.
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
export const allocateAsync = async <E extends Row>(
  rows: AsyncIterable<E> | Iterable<E>,
  received: number,
): Promise<Allocation<E> | RefusedAllocation> => {
  const distribution = distributionOf<E>(received, isList(rows, Symbol.iterator) || isList(rows, Symbol.asyncIterator))
  if (distribution.isOpen()) for await (const row of rows) if (!distribution.give(row)) break
  return distribution.result()
}

type Distribution<E> = {
  readonly isOpen: () => boolean
  /** Gives the next row its units. Answers whether any remain. */
  readonly give: (to: E) => boolean
  readonly result: () => Allocation<E> | RefusedAllocation
}

const distributionOf = <E extends Row>(received: number, isReadable: boolean): Distribution<E> => {
  const given: { readonly to: E; readonly quantity: number }[] = []
  let problem: RefusedAllocation['because'][0] | null = isReadable ? null : malformed(['rows'], 'a list')
  if (!isQuantity(received) && received !== 0) problem = badQuantity(received)
  let remaining = received
  const isOpen = (): boolean => problem === null && remaining > 0
  return {
    isOpen,
    give: (to) => {
      // A row comes from a table, where there may be anything.
      const wanted = (to as E | null | undefined)?.quantity as number
      if (!isQuantity(wanted)) problem = badQuantity(wanted)
      else {
        const quantity = Math.min(remaining, wanted)
        given.push({ to, quantity })
        remaining -= quantity
      }
      return isOpen()
    },
    result: () =>
      problem === null ? { verdict: 'granted', given, shelf: remaining } : { verdict: 'refused', because: [problem] },
  }
}

const isList = (rows: unknown, by: symbol): boolean => typeof Object(rows)[by] === 'function'
