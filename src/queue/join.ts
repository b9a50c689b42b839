/**
 * Whether a line of an order may wait, and from which place.
 *
 * 1. It has this place already, or had it and left: nothing is added, for it may be an old message. It was turned away from it, or
 *    joined with other units: refused.
 * 2. What is on the shelf is its own at once, since nobody else waits then.
 * 3. Where no more is to come, or too many would wait, it is turned away, and told so.
 */
import { type Instant, isInstant } from '../value/instant.ts'
import { isQuantity } from './allocate.ts'
import type { QueueCommandOf } from './command.ts'
import type { QueueEvent } from './event.ts'
import type { Queue } from './queue.ts'
import {
  type BadQuantity,
  badQuantity,
  granted,
  type NoWaiting,
  type QueueDecision,
  type QueueReason,
  refused,
  turnProblems,
} from './reason.ts'
import type { QueueTerms } from './terms.ts'
import { find } from './tree/search.ts'
import { type Held, inTurn, type Waiting } from './waiting.ts'

type Joining = QueueCommandOf<'JoinQueue'>['data']

export const join = (terms: QueueTerms, queue: Queue, data: Joining, at: Instant): QueueDecision => {
  const [problem, ...more] = problemsOf(data)
  if (problem !== undefined) return refused([problem, ...more])
  const { order, line, quantity, since, sequence, promised = null } = data
  const place: Waiting = { order, line, since, sequence, quantity, promised }
  const known = find(inTurn, queue.places, place)
  return known === null ? (turnedAway(terms, queue, place, at) ?? taken(terms, queue, place, at)) : joinedBefore(known, quantity)
}

const problemsOf = (data: Joining): readonly QueueReason[] => {
  const { quantity, promised = null } = data
  const problems = isQuantity(quantity) ? [...turnProblems(data)] : [badQuantity(quantity), ...turnProblems(data)]
  if (promised !== null && !isInstant(promised)) problems.push({ code: 'badPromise', clause: null, facts: { promised } })
  return problems
}

const joinedBefore = ({ order, line, joined, dismissed }: Held, quantity: number): QueueDecision => {
  const facts = { command: 'JoinQueue', id: `${order} ${line}` } as const
  if (dismissed > 0) return refused([{ code: 'turnedAway', clause: null, facts: { units: dismissed } }])
  return joined === quantity
    ? granted([], [{ code: 'answeredBefore', clause: null, facts }])
    : refused([{ code: 'idIsTaken', clause: null, facts }])
}

const turnedAway = (terms: QueueTerms, queue: Queue, place: Waiting, at: Instant): QueueDecision | null => {
  const { order, line, since, sequence, quantity } = place
  const problem = cannotWait(terms, queue, quantity)
  if (problem === null || problem.code === 'badQuantity') return problem === null ? null : refused([problem])
  const because = problem.code === 'queueIsFull' ? 'full' : 'withdrawn'
  return refused([problem], [{ type: 'TurnedAway', data: { at, order, line, since, sequence, quantity, because } }])
}

/** Why so many more units could not be had by waiting; null where they could, or all are on the shelf. */
export const cannotWait = (
  { limit }: QueueTerms,
  { stock, places, isWithdrawn }: Queue,
  quantity: number,
): NoWaiting | BadQuantity | null => {
  const toWait = places.weight + Math.max(0, quantity - stock.shelf)
  if (toWait === 0) return null
  if (isWithdrawn) return { code: 'noneToCome', clause: null, facts: {} }
  if (limit !== undefined && toWait > limit.units)
    return { code: 'queueIsFull', clause: limit.clause, facts: { limit: limit.units, waiting: places.weight } }
  return Number.isSafeInteger(toWait) ? null : badQuantity(quantity)
}

const taken = ({ says }: QueueTerms, { stock }: Queue, place: Waiting, at: Instant): QueueDecision => {
  const { order, line, since, sequence, quantity, promised } = place
  const atOnce = Math.min(stock.shelf, quantity)
  const events: QueueEvent[] = [{ type: 'QueueJoined', data: { at, ...place } }]
  if (atOnce > 0) {
    const from = { what: 'shelf', id: String(since) } as const
    events.push({ type: 'UnitsGiven', data: { at, order, line, since, sequence, quantity: atOnce, from } })
  }
  const because: QueueReason[] = [{ code: 'placeTaken', clause: says?.firstComeFirstServed ?? null, facts: { since } }]
  if (promised !== null) because.push({ code: 'promiseStays', clause: says?.promiseStays ?? null, facts: { promised } })
  return granted(events, because)
}
