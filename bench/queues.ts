/**
 * The queue of one item, ours and as one would write it oneself. Orders are named `o-0`, `o-1`, …, and each waits for one unit.
 */
import { List, Map as ImmutableMap } from 'immutable'
import { decideQueue, evolveQueue, initialQueue, type Queue, type QueueCommand } from '../src/queue/index.ts'

// biome-ignore lint/suspicious/noExplicitAny: what a contender keeps is its own affair
export type Contender<S = any> = {
  readonly begin: () => S
  readonly join: (state: S, turn: number) => S
  /** Another order, whose place is right after this one's. */
  readonly late: (state: S, turn: number) => S
  readonly cancel: (state: S, turn: number) => S
  /** The state after a delivery, and how many units it gave. */
  readonly receive: (state: S, delivery: number, units: number) => readonly [S, number]
}

const START = Date.UTC(2026, 10, 20)
const nameOf = (turn: number): string => `o-${turn}`

type Row = { readonly order: string; readonly since: number; readonly quantity: number }
const sinceOf = (turn: number): number => START + 2 * turn
const rowOf = (turn: number): Row => ({ order: nameOf(turn), since: sinceOf(turn), quantity: 1 })
const lateRowOf = (turn: number): Row => ({ order: `late-${turn}`, since: sinceOf(turn) + 1, quantity: 1 })

const played = (queue: Queue, command: QueueCommand): Queue => decideQueue({}, queue, command).events.reduce(evolveQueue, queue)

const joined = (queue: Queue, row: Row): Queue =>
  played(queue, { type: 'JoinQueue', data: { at: row.since, line: 'L1', sequence: 0, ...row } })

export const ours: Contender<Queue> = {
  begin: initialQueue,
  join: (queue, turn) => joined(queue, rowOf(turn)),
  late: (queue, turn) => joined(queue, lateRowOf(turn)),
  cancel: (queue, turn) => {
    const lines = [{ line: 'L1', quantity: 1 }]
    return played(queue, {
      type: 'LeaveQueue',
      data: { at: START, id: nameOf(turn), order: nameOf(turn), since: sinceOf(turn), sequence: 0, lines },
    })
  },
  receive: (queue, delivery, quantity) => {
    const after = played(queue, { type: 'ReceiveStock', data: { at: START, id: `r-${delivery}`, quantity } })
    return [after, after.stock.given - queue.stock.given]
  },
}

const plainArray: Contender<Row[]> = {
  begin: () => [],
  join: (rows, turn) => {
    rows.push(rowOf(turn))
    return rows
  },
  late: (rows, turn) => {
    const row = lateRowOf(turn)
    rows.splice(rows.findIndex(({ since }) => since > row.since) >>> 0, 0, row)
    return rows
  },
  cancel: (rows, turn) => {
    const order = nameOf(turn)
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
  join: (sorted, turn) => putIn(sorted, rowOf(turn)),
  late: (sorted, turn) => putIn(sorted, lateRowOf(turn)),
  cancel: (sorted, turn) => {
    const row = sorted.byOrder.get(nameOf(turn))
    if (row !== undefined) sorted.rows.splice(placeOf(sorted.rows, row.since), 1)
    sorted.byOrder.delete(nameOf(turn))
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

type Immutable = { readonly inTurn: List<string>; readonly byOrder: ImmutableMap<string, Row> }

/** A list in turn and a map by order; who has cancelled is skipped when it is its turn. */
const immutable: Contender<Immutable> = {
  begin: () => ({ inTurn: List(), byOrder: ImmutableMap() }),
  join: ({ inTurn, byOrder }, turn) => {
    const row = rowOf(turn)
    return { inTurn: inTurn.push(row.order), byOrder: byOrder.set(row.order, row) }
  },
  // It has no sorted list with places between: who comes late is put in where a search says, and all behind it move.
  late: ({ inTurn, byOrder }, turn) => {
    const row = lateRowOf(turn)
    return { inTurn: inTurn.insert(turn, row.order), byOrder: byOrder.set(row.order, row) }
  },
  cancel: ({ inTurn, byOrder }, turn) => ({ inTurn, byOrder: byOrder.delete(nameOf(turn)) }),
  receive: ({ inTurn, byOrder }, _, units) => {
    let [list, map, given] = [inTurn, byOrder, 0]
    for (let first = list.first(); given < units && first !== undefined; first = list.first()) {
      if (map.has(first)) given += 1
      map = map.delete(first)
      list = list.shift()
    }
    return [{ inTurn: list, byOrder: map }, given]
  },
}

export const CONTENDERS: Readonly<Record<string, Contender>> = {
  'plain array': plainArray,
  'sorted array with a Map': sortedArray,
  'Immutable.js': immutable,
}
