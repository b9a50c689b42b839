/**
 * Whether a line of an order may wait, and from which place.
 *
 * 1. It has waited since then already: nothing is added. It was turned away then, or still waits since another instant: refused.
 * 2. What is on the shelf is its own at once, since nobody else waits then.
 * 3. Where no more is to come, or too many would wait, it is turned away, and told so.
 */
import { type Instant, isInstant } from '../value/instant.ts'
import { isQuantity } from './allocate.ts'
import type { QueueCommandOf } from './command.ts'
import type { QueueEvent } from './event.ts'
import type { Queue } from './queue.ts'
import { granted, type QueueDecision, type QueueReason, refused } from './reason.ts'
import type { QueueTerms } from './terms.ts'
import { find } from './tree/search.ts'
import { byName, inTurn, type Known, type Waiting } from './waiting.ts'

type Joining = QueueCommandOf<'JoinQueue'>['data']

export const join = (terms: QueueTerms, queue: Queue, data: Joining, at: Instant): QueueDecision => {
  const [problem, ...more] = problemsOf(data)
  if (problem !== undefined) return refused([problem, ...more])
  const { order, line, quantity, since, sequence = 0, promised = null } = data
  const place: Waiting = { order, line, since, sequence, quantity, promised }
  const known = find(byName, queue.known, place)
  const earlier = known === null ? null : joinedBefore(queue, known, place)
  return earlier ?? turnedAway(terms, queue, place, at) ?? taken(terms, queue, place, at)
}

const problemsOf = ({ quantity, since, sequence = 0, promised }: Joining): readonly QueueReason[] => {
  const problems: QueueReason[] = []
  if (!isQuantity(quantity)) problems.push({ code: 'badQuantity', clause: null, facts: { quantity } })
  if (!isInstant(since) || !Number.isSafeInteger(sequence))
    problems.push({ code: 'badTurn', clause: null, facts: { since, sequence } })
  if (promised !== undefined && !isInstant(promised)) problems.push({ code: 'badPromise', clause: null, facts: { promised } })
  return problems
}

/** What is said to a line that the queue knows; null where its earlier wait is over, and it may wait anew. */
const joinedBefore = ({ waiting }: Queue, known: Known, place: Waiting): QueueDecision | null => {
  const id = `${place.order} ${place.line} ${place.since}`
  const facts = { command: 'JoinQueue', id } as const
  if (place.since === known.since && known.dismissed > 0)
    return refused([{ code: 'turnedAway', clause: null, facts: { units: known.dismissed } }])
  if (place.since === known.since)
    return place.quantity === known.quantity && place.sequence === known.sequence
      ? granted([], [{ code: 'answeredBefore', clause: null, facts }])
      : refused([{ code: 'idIsTaken', clause: null, facts }])
  if (place.since < known.since) return granted([], [{ code: 'answeredBefore', clause: null, facts }])
  return find(inTurn, waiting, known) === null
    ? null
    : refused([{ code: 'waitsAlready', clause: null, facts: { since: known.since } }])
}

const turnedAway = ({ limit }: QueueTerms, queue: Queue, place: Waiting, at: Instant): QueueDecision | null => {
  const { stock, waiting, isWithdrawn } = queue
  const toWait = waiting.weight + Math.max(0, place.quantity - stock.shelf)
  if (toWait === 0) return null
  const { order, line, since, sequence, quantity } = place
  const away = (because: 'withdrawn' | 'full'): readonly QueueEvent[] => [
    { type: 'TurnedAway', data: { at, order, line, since, sequence, quantity, because } },
  ]
  if (isWithdrawn) return refused([{ code: 'noneToCome', clause: null, facts: {} }], away('withdrawn'))
  if (limit !== undefined && toWait > limit.units)
    return refused(
      [{ code: 'queueIsFull', clause: limit.clause, facts: { limit: limit.units, waiting: waiting.weight } }],
      away('full'),
    )
  return Number.isSafeInteger(toWait) ? null : refused([{ code: 'badQuantity', clause: null, facts: { quantity } }])
}

const taken = ({ says }: QueueTerms, { stock }: Queue, place: Waiting, at: Instant): QueueDecision => {
  const { order, line, since, sequence, quantity } = place
  const atOnce = Math.min(stock.shelf, quantity)
  const events: QueueEvent[] = [{ type: 'QueueJoined', data: { at, ...place } }]
  if (atOnce > 0) {
    const from = { what: 'shelf', id: String(since) } as const
    events.push({ type: 'UnitsGiven', data: { at, order, line, since, sequence, quantity: atOnce, from } })
  }
  return granted(events, [{ code: 'placeTaken', clause: says?.firstComeFirstServed ?? null, facts: { since } }])
}
