/** A queue as anybody would write it down: a sorted array, filtered and shifted. The answers of the real one are compared with it. */
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
  /** What each place joined with, also if it was rejected. */
  readonly joined: Numbers
  /** The same, less what left. */
  readonly wanted: Numbers
  /** What each place has been told will not come, less what left of that. */
  readonly dismissed: Numbers
  /** With how many units each id has been used: of a lot, or of a line that left. */
  readonly ids: Numbers
  readonly isWithdrawn: boolean
}

export const emptyModel: Model = {
  waiting: [],
  shelf: 0,
  given: {},
  joined: {},
  wanted: {},
  dismissed: {},
  ids: {},
  isWithdrawn: false,
}

export const nameOf = ({ order, line, since, sequence }: Omit<Row, 'quantity'>): string => `${order}/${line} ${since}.${sequence}`

export const inTurn = (one: Row, other: Row): number =>
  one.since - other.since ||
  one.sequence - other.sequence ||
  (one.order === other.order && one.line === other.line
    ? 0
    : one.order < other.order || (one.order === other.order && one.line < other.line)
      ? -1
      : 1)

/** What is said to a command, in the words of the reasons that decide it, and the model after it. */
export type Answered = { readonly says: readonly string[]; readonly model: Model }

const GRANTED_BEFORE = 'granted: answeredBefore'

/** The answer to a command whose numbers are sound. */
export const modelAnswer = (model: Model, { type, data }: QueueCommand, limit: number): Answered => {
  const refused = (...codes: readonly string[]): Answered => ({ says: codes.map((code) => `refused: ${code}`), model })
  const granted = (code: string, next: Model): Answered => ({ says: [`granted: ${code}`], model: next })
  switch (type) {
    case 'JoinQueue': {
      const { order, line, quantity, since, sequence } = data
      const row: Row = { order, line, since, sequence, quantity }
      const name = nameOf(row)
      if ((model.dismissed[name] ?? 0) > 0) return refused('rejectedBefore')
      if (name in model.joined)
        return model.joined[name] === quantity ? { says: [GRANTED_BEFORE], model } : refused('idAlreadyUsed')
      const known: Model = {
        ...model,
        joined: { ...model.joined, [name]: quantity },
        wanted: { ...model.wanted, [name]: quantity },
        given: { ...model.given, [name]: 0 },
      }
      const toWait = unitsIn(model) + Math.max(0, quantity - model.shelf)
      if (toWait > 0 && (model.isWithdrawn || toWait > limit)) {
        const away: Model = { ...known, dismissed: { ...model.dismissed, [name]: quantity } }
        return { ...refused(model.isWithdrawn ? 'noneToCome' : 'queueIsFull'), model: away }
      }
      return granted('queueJoined', served({ ...known, waiting: [...known.waiting, row].sort(inTurn) }, 0))
    }
    case 'LeaveQueue': {
      const { id, order, since, sequence } = data
      const leaving = data.lines.map(({ line, quantity }) => {
        const name = nameOf({ order, line, since, sequence })
        return { name, key: `leave ${id} ${name}`, quantity }
      })
      if (leaving.every(({ key, quantity }) => model.ids[key] === quantity)) return { says: [GRANTED_BEFORE], model }
      const problems = leaving.flatMap(({ name, key, quantity }) => {
        if (!(name in model.joined)) return ['notInQueue']
        if (key in model.ids) return ['idAlreadyUsed']
        return quantity > (model.wanted[name] ?? 0) ? ['moreThanWanted'] : []
      })
      if (problems.length > 0) return refused(...problems)
      let next = model
      let freed = 0
      for (const { name, key, quantity } of leaving) {
        const wanted = (next.wanted[name] ?? 0) - quantity
        const given = Math.min(next.given[name] ?? 0, wanted)
        freed += (next.given[name] ?? 0) - given
        const waiting = next.waiting.flatMap((row) => {
          const left = nameOf(row) === name ? Math.max(0, row.quantity - quantity) : row.quantity
          return left === 0 ? [] : [{ ...row, quantity: left }]
        })
        const dismissed = Math.min(next.dismissed[name] ?? 0, wanted - given)
        next = {
          ...next,
          waiting,
          ids: { ...next.ids, [key]: quantity },
          wanted: { ...next.wanted, [name]: wanted },
          given: { ...next.given, [name]: given },
          dismissed: { ...next.dismissed, [name]: dismissed },
        }
      }
      return granted('queueLeft', served(next, freed))
    }
    case 'ReceiveStock':
    case 'ReturnStock':
    case 'TakeStock': {
      const key = `${type} ${data.id}`
      const { quantity } = data
      if (key in model.ids) return model.ids[key] === quantity ? { says: [GRANTED_BEFORE], model } : refused('idAlreadyUsed')
      const known: Model = { ...model, ids: { ...model.ids, [key]: quantity } }
      if (type !== 'TakeStock') return granted('firstComeFirstServed', served(known, quantity))
      if (quantity > model.shelf) return refused('notOnShelf')
      return granted('takenFromShelf', { ...known, shelf: model.shelf - quantity })
    }
    case 'WithdrawItem': {
      if (model.isWithdrawn) return { says: [GRANTED_BEFORE], model }
      const away = Object.fromEntries(model.waiting.map((row) => [nameOf(row), row.quantity]))
      return granted('itemWithdrawn', { ...model, isWithdrawn: true, waiting: [], dismissed: { ...model.dismissed, ...away } })
    }
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
