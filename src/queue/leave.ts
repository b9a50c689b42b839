/**
 * Units of an order that are no longer wanted.
 *
 * 1. It must name a turn, and each line must be known to the queue, and have joined with that many that have not left yet.
 * 2. Units still waiting go first, then those that were never to come. What is beyond had been given while the order was leaving:
 *    it goes to whoever is next.
 */
import type { Instant } from '../value/instant.ts'
import { isQuantity } from './allocate.ts'
import type { LineUnits, QueueCommandOf } from './command.ts'
import type { LeftUnits } from './event.ts'
import type { Queue } from './queue.ts'
import { badQuantity, granted, type QueueDecision, type QueueReason, refused, turnProblems } from './reason.ts'
import { serve } from './serve.ts'
import type { QueueTerms } from './terms.ts'
import { find } from './tree/search.ts'
import { inTurn, type Turn, wantedBy } from './waiting.ts'

export const leave = (
  terms: QueueTerms,
  queue: Queue,
  { id, order, since, sequence, lines, clause = null }: QueueCommandOf<'LeaveQueue'>['data'],
  at: Instant,
): QueueDecision => {
  const turn: Turn = { order, since, sequence }
  const asked = sums(lines)
  const problems = lines.length === 0 ? [NONE_NAMED] : asked.flatMap((each) => problemOf(queue, turn, id, each))
  const [wrong] = turnProblems(turn)
  const [problem, ...more] = wrong === undefined ? problems : [wrong]
  if (problem !== undefined) {
    const isRepeated = more.length === asked.length - 1 && [problem, ...more].every(({ code }) => code === 'answeredBefore')
    return isRepeated ? granted([], [problem]) : refused([taken(problem), ...more.map(taken)])
  }
  const left = asked.map((each) => leftUnits(queue, turn, each))
  const event = { type: 'QueueLeft', data: { at, id, order, since, sequence, lines: left } } as const
  const back = sum(left.map((each) => each.back))
  const because: QueueReason = { code: 'placeLeft', clause, facts: { units: sum(left.map((each) => each.quantity)) } }
  if (back === 0) return granted([event], [because])
  const served = serve(terms, queue, event, back, { what: 'leave', id }, at)
  return served.verdict === 'refused' ? served : granted(served.events, [because, ...served.because])
}

/** What some lines left with before, and others did not, is another leaving under its id. */
const taken = (reason: QueueReason): QueueReason => (reason.code === 'answeredBefore' ? { ...reason, code: 'idIsTaken' } : reason)

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

const NONE_NAMED: QueueReason = { code: 'noUnitsNamed', clause: null, facts: {} }

/** Each line once. */
const sums = (lines: readonly LineUnits[]): readonly LineUnits[] => {
  const byLine = new Map<string, number>()
  for (const { line, quantity } of lines) byLine.set(line, isQuantity(quantity) ? (byLine.get(line) ?? 0) + quantity : Number.NaN)
  return [...byLine].map(([line, quantity]) => ({ line, quantity }))
}

const problemOf = ({ places }: Queue, turn: Turn, id: string, { line, quantity }: LineUnits): readonly QueueReason[] => {
  if (!isQuantity(quantity)) return [badQuantity(quantity)]
  const place = find(inTurn, places, { ...turn, line })
  if (place === null) return [{ code: 'notInQueue', clause: null, facts: { order: turn.order, line } }]
  const earlier = place.left.find((each) => each.id === id)
  const facts = { command: 'LeaveQueue', id } as const
  if (earlier !== undefined)
    return [{ code: earlier.quantity === quantity ? 'answeredBefore' : 'idIsTaken', clause: null, facts }]
  const wanted = wantedBy(place)
  return quantity > wanted ? [{ code: 'moreThanWanted', clause: null, facts: { line, asked: quantity, wanted } }] : []
}

const leftUnits = ({ places }: Queue, turn: Turn, { line, quantity }: LineUnits): LeftUnits => {
  const place = find(inTurn, places, { ...turn, line })
  return { line, quantity, back: place === null ? 0 : Math.max(0, quantity - place.quantity - place.dismissed) }
}
