/** What is done at once with very many lines, or earlier orders, takes time in proportion, but for a logarithm. */
import { expect, it } from 'vitest'
import { growthOf } from '../../bench/exponent.ts'
import { type Command, decide, evolve, initialOrder, type Order, type Policy } from '../../src/index.ts'
import { backorderStore, preOrderStore } from '../../src/preset/index.ts'
import { aLine, aPlacing, DAY, FRI_2026_11_20, pay, passTime, send } from '../support/orders.ts'

const many = <T>(size: number, each: (index: number) => T): readonly T[] =>
  Array.from({ length: size }, (_, index) => each(index))
const lines = (size: number) =>
  many(size, (index) => aLine('backorder', { id: `L${index}`, item: `i${index}`, quantity: 1, price: 1 }))
const units = (size: number) => many(size, (index) => ({ line: `L${index}`, quantity: 1 }))

const after = (policy: Policy, order: Order, command: Command): Order =>
  decide(policy, order, command).events.reduce(evolve, order)
const placing = (size: number): Command => aPlacing('backorder', { lines: lines(size), shipping: 0 })
const placed = (size: number): Order => after(backorderStore, initialOrder(), placing(size))

const WORK: Readonly<Record<string, readonly [sizes: readonly [number, number], prepare: (size: number) => () => unknown]>> = {
  'lines placed at once': [[500, 8_000], (size) => () => placed(size)],
  'lines allocated at once': [
    [500, 8_000],
    (size) => {
      const order = after(backorderStore, placed(size), pay(FRI_2026_11_20, size))
      const all = send('RecordAllocation', FRI_2026_11_20, { id: 'a1', lines: units(size) })
      return () => after(backorderStore, order, all)
    },
  ],
  'lines cancelled at once': [
    [500, 8_000],
    (size) => {
      const order = placed(size)
      const all = send('CancelOrder', FRI_2026_11_20, { id: 'c1', because: 'other', lines: units(size) })
      return () => after(backorderStore, order, all)
    },
  ],
  'refunds overdue': [
    [250, 4_000],
    (size) => {
      const policy = { ...backorderStore, refunds: { clause: 'T-1', within: { days: 3 } } } as const
      const late = many(size, (index) => pay(FRI_2026_11_20 + index, size, `p${index}`))
      const order = [placing(1), ...late].reduce((now, command) => after(policy, now, command), initialOrder())
      const { events } = decide(policy, order, passTime(FRI_2026_11_20 + 9 * DAY))
      if (events.length !== size) throw new Error('each is overdue')
      return () => decide(policy, order, passTime(FRI_2026_11_20 + 9 * DAY))
    },
  ],
  'earlier orders that count': [
    [500, 8_000],
    (size) => {
      const past = many(size, (index) => {
        return { order: `o${index}`, at: FRI_2026_11_20 - DAY - index, items: ['cup'], end: 'lapsedAfterArrival' as const }
      })
      return () => decide(preOrderStore, initialOrder(), aPlacing('preOrder', { past, agrees: ['deposit', 'fullPayment'] }))
    },
  ],
}

/** Below the 2 of what is quadratic, and far enough from 1 for a busy machine. */
const MOST = 1.5

it.each(Object.entries(WORK))('%s', (_, [sizes, prepare]) => {
  // A machine that was busy for a while is asked again.
  expect([1, 2, 3, 4, 5].some(() => growthOf(prepare, sizes).exponent < MOST)).toBe(true)
})
