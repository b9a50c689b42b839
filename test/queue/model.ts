/** A queue as anybody would write it down: an array in turn, filtered and shifted. What the real one answers is held to it. */
import type { QueueCommand, QueueEvent } from '../../src/queue/index.ts'

export type Row = {
  readonly order: string
  readonly line: string
  readonly since: number
  readonly sequence: number
  readonly quantity: number
}

export type Model = {
  readonly waiting: readonly Row[]
  readonly shelf: number
  /** What has been given to a line since it joined, less what came back as it left. */
  readonly given: Readonly<Record<string, number>>
  /** What a line joined with, less what left. */
  readonly wanted: Readonly<Record<string, number>>
  readonly since: Readonly<Record<string, number>>
  readonly ids: readonly string[]
  readonly isWithdrawn: boolean
}

export const emptyModel: Model = { waiting: [], shelf: 0, given: {}, wanted: {}, since: {}, ids: [], isWithdrawn: false }

export const nameOf = ({ order, line }: Pick<Row, 'order' | 'line'>): string => `${order}/${line}`

export const inTurn = (one: Row, other: Row): number =>
  one.since - other.since ||
  one.sequence - other.sequence ||
  (nameOf(one) === nameOf(other) ? 0 : one.order < other.order || (one.order === other.order && one.line < other.line) ? -1 : 1)

/** The model after a command that is sound. */
export const modelAfter = (model: Model, { type, data }: QueueCommand, limit: number): Model => {
  switch (type) {
    case 'JoinQueue': {
      const { order, line, quantity, since, sequence = 0 } = data
      const name = nameOf(data)
      if ((model.since[name] ?? Number.NEGATIVE_INFINITY) >= since || model.waiting.some((row) => nameOf(row) === name))
        return model
      const known: Model = {
        ...model,
        since: { ...model.since, [name]: since },
        wanted: { ...model.wanted, [name]: quantity },
        given: { ...model.given, [name]: 0 },
      }
      const toWait = unitsIn(model) + Math.max(0, quantity - model.shelf)
      if (toWait > 0 && (model.isWithdrawn || toWait > limit)) return known
      return served({ ...known, waiting: [...known.waiting, { order, line, since, sequence, quantity }].sort(inTurn) }, 0)
    }
    case 'LeaveQueue': {
      const id = `leave ${data.id}`
      const names = data.lines.map(({ line }) => nameOf({ order: data.order, line }))
      const isSound = data.lines.every(({ quantity }, index) => quantity <= (model.wanted[names[index] ?? ''] ?? 0))
      if (model.ids.includes(id) || !isSound) return model
      let next: Model = { ...model, ids: [...model.ids, id] }
      let freed = 0
      data.lines.forEach(({ quantity }, index) => {
        const name = names[index] ?? ''
        const wanted = (next.wanted[name] ?? 0) - quantity
        const given = Math.min(next.given[name] ?? 0, wanted)
        freed += (next.given[name] ?? 0) - given
        const waiting = next.waiting.flatMap((row) => {
          const left = nameOf(row) === name ? Math.max(0, row.quantity - quantity) : row.quantity
          return left === 0 ? [] : [{ ...row, quantity: left }]
        })
        next = { ...next, waiting, wanted: { ...next.wanted, [name]: wanted }, given: { ...next.given, [name]: given } }
      })
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

/** What events gave to each line, less what came back as it left; begun anew whenever it waits anew. */
export const givenBy = (events: readonly QueueEvent[]): Readonly<Record<string, number>> => {
  const given: Record<string, number> = {}
  const since: Record<string, number> = {}
  for (const { type, data } of events) {
    if (type === 'QueueJoined' || type === 'TurnedAway') {
      const name = nameOf(data)
      if (since[name] !== data.since) given[name] = 0
      since[name] = data.since
    }
    if (type === 'UnitsGiven') given[nameOf(data)] = (given[nameOf(data)] ?? 0) + data.quantity
    if (type !== 'QueueLeft') continue
    for (const { line, back } of data.lines) {
      const name = nameOf({ order: data.order, line })
      given[name] = (given[name] ?? 0) - back
    }
  }
  return given
}
