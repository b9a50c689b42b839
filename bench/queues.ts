/**
 * The queue of one item, ours and as one would write it oneself. Orders are named `o-0`, `o-1`, …, and each waits for one unit.
 */
import { List, Map as ImmutableMap } from 'immutable'
import { decideQueue, evolveQueue, initialQueue, type Queue, type QueueCommand } from '../src/queue/index.ts'

// biome-ignore lint/suspicious/noExplicitAny: what a contender keeps is its own affair
export type Contender<S = any> = {
  readonly begin: () => S
  readonly join: (state: S, index: number) => S
  /** Another order, whose place is right after this one's. */
  readonly late: (state: S, index: number) => S
  readonly cancel: (state: S, index: number) => S
  /** The state after a delivery, and how many units it gave. */
  readonly receive: (state: S, delivery: number, units: number) => readonly [S, number]
}

const START = Date.UTC(2026, 10, 20)
const nameOf = (index: number): string => `o-${index}`

type Row = { readonly order: string; readonly since: number; readonly quantity: number }
const sinceOf = (index: number): number => START + 2 * index
const rowOf = (index: number): Row => ({ order: nameOf(index), since: sinceOf(index), quantity: 1 })
const lateRowOf = (index: number): Row => ({ order: `late-${index}`, since: sinceOf(index) + 1, quantity: 1 })

const played = (queue: Queue, command: QueueCommand): Queue => decideQueue({}, queue, command).events.reduce(evolveQueue, queue)

const joined = (queue: Queue, row: Row): Queue =>
  played(queue, { type: 'JoinQueue', data: { at: row.since, line: 'L1', sequence: 0, ...row } })

export const ours: Contender<Queue> = {
  begin: initialQueue,
  join: (queue, index) => joined(queue, rowOf(index)),
  late: (queue, index) => joined(queue, lateRowOf(index)),
  cancel: (queue, index) => {
    const lines = [{ line: 'L1', quantity: 1 }]
    return played(queue, {
      type: 'LeaveQueue',
      data: { at: START, id: nameOf(index), order: nameOf(index), since: sinceOf(index), sequence: 0, lines },
    })
  },
  receive: (queue, delivery, quantity) => {
    const after = played(queue, { type: 'ReceiveStock', data: { at: START, id: `r-${delivery}`, quantity } })
    return [after, after.stock.given - queue.stock.given]
  },
}

const plainArray: Contender<Row[]> = {
  begin: () => [],
  join: (rows, index) => {
    rows.push(rowOf(index))
    return rows
  },
  late: (rows, index) => {
    const row = lateRowOf(index)
    rows.splice(rows.findIndex(({ since }) => since > row.since) >>> 0, 0, row)
    return rows
  },
  cancel: (rows, index) => {
    const order = nameOf(index)
    return rows.filter((row) => row.order !== order)
  },
  receive: (rows, _, units) => {
    let given = 0
    while (given < units && rows.shift() !== undefined) given += 1
    return [rows, given]
  },
}

type Sorted = { readonly rows: Row[]; readonly byOrder: Map<string, Row> }

const putIn = (sorted: Sorted, row: Row): Sorted => {
  sorted.rows.splice(placeOf(sorted.rows, row.since), 0, row)
  sorted.byOrder.set(row.order, row)
  return sorted
}

const sortedArray: Contender<Sorted> = {
  begin: () => ({ rows: [], byOrder: new Map() }),
  join: (sorted, index) => putIn(sorted, rowOf(index)),
  late: (sorted, index) => putIn(sorted, lateRowOf(index)),
  cancel: (sorted, index) => {
    const row = sorted.byOrder.get(nameOf(index))
    if (row !== undefined) sorted.rows.splice(placeOf(sorted.rows, row.since), 1)
    sorted.byOrder.delete(nameOf(index))
    return sorted
  },
  receive: (sorted, _, units) => {
    const served = sorted.rows.splice(0, units)
    for (const { order } of served) sorted.byOrder.delete(order)
    return [sorted, served.length]
  },
}

const placeOf = (rows: readonly Row[], since: number): number => {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows[middle] as Row).since < since) low = middle + 1
    else high = middle
  }
  return low
}

type Immutable = { readonly inOrder: List<string>; readonly byOrder: ImmutableMap<string, Row> }

/** A sorted list of ids and a map of orders; an order that has cancelled is skipped when it comes first. */
const immutable: Contender<Immutable> = {
  begin: () => ({ inOrder: List(), byOrder: ImmutableMap() }),
  join: ({ inOrder, byOrder }, index) => {
    const row = rowOf(index)
    return { inOrder: inOrder.push(row.order), byOrder: byOrder.set(row.order, row) }
  },
  // It has no sorted list with places between: who comes late is put in where a search says, and all behind it move.
  late: ({ inOrder, byOrder }, index) => {
    const row = lateRowOf(index)
    return { inOrder: inOrder.insert(index, row.order), byOrder: byOrder.set(row.order, row) }
  },
  cancel: ({ inOrder, byOrder }, index) => ({ inOrder, byOrder: byOrder.delete(nameOf(index)) }),
  receive: ({ inOrder, byOrder }, _, units) => {
    let [list, map, given] = [inOrder, byOrder, 0]
    for (let first = list.first(); given < units && first !== undefined; first = list.first()) {
      if (map.has(first)) given += 1
      map = map.delete(first)
      list = list.shift()
    }
    return [{ inOrder: list, byOrder: map }, given]
  },
}

export const CONTENDERS: Readonly<Record<string, Contender>> = {
  'plain array': plainArray,
  'sorted array with a Map': sortedArray,
  'Immutable.js': immutable,
}
