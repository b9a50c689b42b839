/**
 * Units of an order that are no longer wanted.
 *
 * 1. Each line must be known to the queue, and have joined with that many that have not left yet.
 * 2. Units still waiting go first, then those that were never to come. What is beyond had been given while the order was leaving: it
 *    goes to whoever is next.
 */
import type { Instant } from '../value/instant.ts'
import { isQuantity } from './allocate.ts'
import type { LineUnits, QueueCommandOf } from './command.ts'
import type { LeftUnits } from './event.ts'
import type { Queue } from './queue.ts'
import { granted, type QueueDecision, type QueueReason, refused } from './reason.ts'
import { serve } from './serve.ts'
import type { QueueTerms } from './terms.ts'
import { find } from './tree/search.ts'
import { byName, inTurn } from './waiting.ts'

export const leave = (
  terms: QueueTerms,
  queue: Queue,
  { id, order, lines }: QueueCommandOf<'LeaveQueue'>['data'],
  at: Instant,
): QueueDecision => {
  const asked = sums(lines)
  const [problem, ...more] = lines.length === 0 ? [NONE_NAMED] : asked.flatMap((each) => problemOf(queue, order, each))
  if (problem !== undefined) return refused([problem, ...more])
  const left = asked.map((each) => leftUnits(queue, order, each))
  const event = { type: 'QueueLeft', data: { at, id, order, lines: left } } as const
  const back = left.reduce((sum, each) => sum + each.back, 0)
  const because: QueueReason = {
    code: 'placeLeft',
    clause: null,
    facts: { units: left.reduce((sum, each) => sum + each.quantity, 0) },
  }
  if (back === 0) return granted([event], [because])
  const served = serve(terms, queue, event, back, { what: 'leave', id }, at)
  return served.verdict === 'refused' ? served : granted(served.events, [because, ...served.because])
}

const NONE_NAMED: QueueReason = { code: 'noUnitsNamed', clause: null, facts: {} }

/** Each line once. */
const sums = (lines: readonly LineUnits[]): readonly LineUnits[] => {
  const byLine = new Map<string, number>()
  for (const { line, quantity } of lines) byLine.set(line, isQuantity(quantity) ? (byLine.get(line) ?? 0) + quantity : Number.NaN)
  return [...byLine].map(([line, quantity]) => ({ line, quantity }))
}

const problemOf = ({ known }: Queue, order: string, { line, quantity }: LineUnits): readonly QueueReason[] => {
  if (!isQuantity(quantity)) return [{ code: 'badQuantity', clause: null, facts: { quantity } }]
  const place = find(byName, known, { order, line })
  if (place === null) return [{ code: 'notInQueue', clause: null, facts: { order, line } }]
  const wanted = place.quantity - place.left
  return quantity > wanted ? [{ code: 'moreThanWanted', clause: null, facts: { line, asked: quantity, wanted } }] : []
}

const leftUnits = ({ known, waiting }: Queue, order: string, { line, quantity }: LineUnits): LeftUnits => {
  const place = find(byName, known, { order, line })
  if (place === null) return { line, quantity, back: 0 }
  const waited = find(inTurn, waiting, place)?.quantity ?? 0
  return { line, quantity, back: Math.max(0, quantity - waited - place.dismissed) }
}
