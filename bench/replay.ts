/**
 * Stored events folded again, in three lengths: nanoseconds an event, with growth, and the bytes that are in use once all are
 * folded beyond those in use before.
 *
 * 1. `replay`: the orders of a shop, one after the other. Only the last of them is kept.
 * 2. `replay one order`: a single order that goes on for ever, its estimate moved again and again.
 */
import { decide, type Event, evolve, initialOrder, type Order } from '../src/index.ts'
import { heapUsed } from './heap.ts'
import { HISTORIES, type History } from './histories.ts'
import type { Case, Line } from './measure.ts'

const LENGTHS = [10_000, 100_000, 1_000_000] as const

type Source = { readonly name: string; readonly events: readonly Event[]; readonly from: Order; readonly startsAnew: boolean }

export const replay = (): readonly Case[] => {
  const lives = HISTORIES.map(eventsOf)
  const waiting = (lives[1] ?? []).slice(0, 4).reduce(evolve, initialOrder())
  const moved: Event = {
    type: 'EstimateChanged',
    data: { at: waiting.is === 'unplaced' ? 0 : waiting.at, estimated: 0 },
  }
  return [
    casesOf({ name: 'replay', events: lives.flat(), from: initialOrder(), startsAnew: true }),
    casesOf({ name: 'replay one order', events: [moved], from: waiting, startsAnew: false }),
  ].flat()
}

const eventsOf = ({ policy, commands }: History): readonly Event[] => {
  let order = initialOrder()
  return commands.flatMap(({ command }) => {
    const { events } = decide(policy, order, command)
    order = events.reduce(evolve, order)
    return events
  })
}

const casesOf = (source: Source): readonly Case[] => {
  // Once without counting, so that the shortest is not the one that warms up.
  played(source, LENGTHS[0])
  let shortest: number | null = null
  return LENGTHS.map((length) => ({
    case: `${source.name}, ${length} events`,
    lines: () => {
      const { each, bytes } = middleOf(source, length)
      shortest ??= each
      const line = { case: `${source.name} ${length}`, peer: null, peerNs: null, ratio: null }
      const kept: Omit<Line, 'suite'> = { ...line, case: `${line.case}, kept`, oursNs: bytes, unit: 'bytes' }
      return [{ ...line, oursNs: each, growth: each / shortest }, kept]
    },
  }))
}

type Played = { readonly each: number; readonly bytes: number }

const middleOf = (source: Source, length: number): Played => {
  const all = Array.from({ length: 5 }, () => played(source, length))
  const middle = (field: keyof Played): number => all.map((one) => one[field]).sort((a, b) => a - b)[2] ?? Number.NaN
  return { each: middle('each'), bytes: middle('bytes') }
}

const played = ({ events, from, startsAnew }: Source, length: number): Played => {
  const before = heapUsed()
  let order = from
  const start = performance.now()
  for (let index = 0; index < length; index++) {
    const event = events[index % events.length] as Event
    // A stream of its own begins with each order.
    if (startsAnew && BEGINNINGS.has(event.type) && order.is === 'sale') order = from
    order = evolve(order, event)
  }
  const each = ((performance.now() - start) * 1e6) / length
  const bytes = Math.max(0, heapUsed() - before)
  // The order is looked at after the heap, so that it is still there to be counted.
  if (order.is === 'unplaced') throw new Error('nothing was folded')
  return { each, bytes }
}

const BEGINNINGS: ReadonlySet<Event['type']> = new Set(['OrderPlaced', 'QuoteRequested'])
