/** A queue as anybody would write it down: an array in turn, filtered and shifted. What the real one answers is held to it. */
import type { QueueCommand, QueueEvent } from '../../src/queue/index.ts'

export type Row = {
  readonly order: string
  readonly line: string
  readonly since: number
  readonly sequence: number
  readonly quantity: number
}

type Numbers = Readonly<Record<string, number>>

export type Model = {
  readonly waiting: readonly Row[]
  readonly shelf: number
  /** What each place has been given, less what came back as it left. */
  readonly given: Numbers
  /** What each place joined with, less what left. */
  readonly wanted: Numbers
  readonly ids: readonly string[]
  readonly isWithdrawn: boolean
}

export const emptyModel: Model = { waiting: [], shelf: 0, given: {}, wanted: {}, ids: [], isWithdrawn: false }

export const nameOf = ({ order, line, since, sequence }: Omit<Row, 'quantity'>): string => `${order}/${line} ${since}.${sequence}`

export const inTurn = (one: Row, other: Row): number =>
  one.since - other.since ||
  one.sequence - other.sequence ||
  (one.order === other.order && one.line === other.line
    ? 0
    : one.order < other.order || (one.order === other.order && one.line < other.line)
      ? -1
      : 1)

/** The model after a command that is sound. */
export const modelAfter = (model: Model, { type, data }: QueueCommand, limit: number): Model => {
  switch (type) {
    case 'JoinQueue': {
      const { order, line, quantity, since, sequence } = data
      const row: Row = { order, line, since, sequence, quantity }
      const name = nameOf(row)
      if (name in model.wanted) return model
      const { wanted, given } = model
      const known: Model = { ...model, wanted: { ...wanted, [name]: quantity }, given: { ...given, [name]: 0 } }
      const toWait = unitsIn(model) + Math.max(0, quantity - model.shelf)
      if (toWait > 0 && (model.isWithdrawn || toWait > limit)) return known
      return served({ ...known, waiting: [...known.waiting, row].sort(inTurn) }, 0)
    }
    case 'LeaveQueue': {
      const { id, order, since, sequence } = data
      const leaving = data.lines.map(({ line, quantity }) => ({ name: nameOf({ order, line, since, sequence }), quantity }))
      const isSound = leaving.every(({ name, quantity }) => quantity <= (model.wanted[name] ?? 0))
      if (!isSound || leaving.some(({ name }) => model.ids.includes(`leave ${id} ${name}`))) return model
      let next: Model = { ...model, ids: [...model.ids, ...leaving.map(({ name }) => `leave ${id} ${name}`)] }
      let freed = 0
      for (const { name, quantity } of leaving) {
        const wanted = (next.wanted[name] ?? 0) - quantity
        const given = Math.min(next.given[name] ?? 0, wanted)
        freed += (next.given[name] ?? 0) - given
        const waiting = next.waiting.flatMap((row) => {
          const left = nameOf(row) === name ? Math.max(0, row.quantity - quantity) : row.quantity
          return left === 0 ? [] : [{ ...row, quantity: left }]
        })
        next = { ...next, waiting, wanted: { ...next.wanted, [name]: wanted }, given: { ...next.given, [name]: given } }
      }
      return served(next, freed)
    }
    case 'ReceiveStock':
    case 'ReturnStock': {
      const id = `${type} ${data.id}`
      return model.ids.includes(id) ? model : served({ ...model, ids: [...model.ids, id] }, data.quantity)
    }
    case 'TakeStock': {
      const id = `take ${data.id}`
      if (model.ids.includes(id) || data.quantity > model.shelf) return model
      return { ...model, ids: [...model.ids, id], shelf: model.shelf - data.quantity }
    }
    case 'WithdrawItem':
      return { ...model, isWithdrawn: true, waiting: [] }
  }
}

const unitsIn = ({ waiting }: Model): number => waiting.reduce((sum, { quantity }) => sum + quantity, 0)

/** One unit at a time to whoever is first. */
const served = (model: Model, freed: number): Model => {
  const rows = model.waiting.map((row) => ({ ...row }))
  const given: Record<string, number> = { ...model.given }
  let shelf = model.shelf + freed
  while (shelf > 0 && rows[0] !== undefined) {
    const name = nameOf(rows[0])
    given[name] = (given[name] ?? 0) + 1
    rows[0].quantity -= 1
    shelf -= 1
    if (rows[0].quantity === 0) rows.shift()
  }
  return { ...model, waiting: rows, given, shelf }
}

/** What events gave to each place, less what came back as it left. */
export const givenBy = (events: readonly QueueEvent[]): Numbers => {
  const given: Record<string, number> = {}
  const add = (place: Omit<Row, 'quantity'>, units: number): void => {
    given[nameOf(place)] = (given[nameOf(place)] ?? 0) + units
  }
  for (const { type, data } of events) {
    if (type === 'UnitsGiven') add(data, data.quantity)
    if (type === 'QueueLeft') for (const { line, back } of data.lines) add({ ...data, line }, -back)
  }
  return given
}
