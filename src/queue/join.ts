/**
 * Whether a line of an order may wait, and what it gets at once.
 *
 * 1. If it has this place, or had it and has left, nothing is added: the message may be an old one. If it was rejected from it, or
 *    joined with other units, the command is refused.
 * 2. Units on the shelf are its own at once: no other entry waits then.
 * 3. If no more will come, or too many would wait, the line is rejected.
 */
import { type Instant, isInstant } from '../value/instant.ts'
import type { QueueCommandOf } from './command.ts'
import { byKey, type EntryRecord, keyOf, type QueueEntry } from './entry.ts'
import type { QueueEvent } from './event.ts'
import { isQuantity } from './isQuantity.ts'
import { keyProblems } from './keyProblems.ts'
import type { Queue } from './queue.ts'
import { badQuantity, granted, type QueueDecision, type QueueReason, refused } from './reason.ts'
import { rejectionReason } from './rejectionReason.ts'
import type { QueueTerms } from './terms.ts'
import { find } from './tree/search.ts'

type Join = QueueCommandOf<'JoinQueue'>['data']

export const join = (terms: QueueTerms, queue: Queue, data: Join, at: Instant): QueueDecision => {
  const [problem, ...more] = problemsOf(data)
  if (problem !== undefined) return refused([problem, ...more])
  const { order, since, sequence } = keyOf(data)
  const { line, quantity, promised = null } = data
  const entry: QueueEntry = { order, line, since, sequence, quantity, promised: promised === null ? null : promised + 0 }
  const earlier = find(byKey, queue.entries, entry)
  if (earlier !== null) return answerAgain(earlier, quantity)
  const reason = rejectionReason(terms, queue, quantity)
  return reason === null ? enter(terms, queue, entry, at) : reject(entry, reason, at)
}

const problemsOf = (data: Join): readonly QueueReason[] => {
  const { quantity, promised = null } = data
  const problems = isQuantity(quantity) ? [...keyProblems(data)] : [badQuantity(quantity), ...keyProblems(data)]
  if (promised !== null && !isInstant(promised)) problems.push({ code: 'badPromise', clause: null, facts: { promised } })
  return problems
}

const answerAgain = ({ order, line, joined, rejected }: EntryRecord, quantity: number): QueueDecision => {
  const facts = { command: 'JoinQueue', id: `${order} ${line}` } as const
  if (rejected > 0) return refused([{ code: 'rejectedBefore', clause: null, facts: { units: rejected } }])
  return joined === quantity
    ? granted([], [{ code: 'answeredBefore', clause: null, facts }])
    : refused([{ code: 'idAlreadyUsed', clause: null, facts }])
}

const reject = (
  { order, line, since, sequence, quantity }: QueueEntry,
  reason: NonNullable<ReturnType<typeof rejectionReason>>,
  at: Instant,
): QueueDecision => {
  if (reason.code === 'badQuantity') return refused([reason])
  const because = reason.code === 'queueIsFull' ? 'full' : 'withdrawn'
  return refused([reason], [{ type: 'LineRejected', data: { at, order, line, since, sequence, quantity, because } }])
}

const enter = ({ says }: QueueTerms, { stock }: Queue, entry: QueueEntry, at: Instant): QueueDecision => {
  const { order, line, since, sequence, quantity, promised } = entry
  const atOnce = Math.min(stock.shelf, quantity)
  const events: QueueEvent[] = [{ type: 'QueueJoined', data: { at, ...entry } }]
  if (atOnce > 0) {
    const from = { what: 'shelf', id: String(since) } as const
    events.push({ type: 'UnitsGiven', data: { at, order, line, since, sequence, quantity: atOnce, from } })
  }
  const because: QueueReason[] = [{ code: 'queueJoined', clause: says?.firstComeFirstServed ?? null, facts: { since } }]
  if (promised !== null) because.push({ code: 'promiseStays', clause: says?.promiseStays ?? null, facts: { promised } })
  return granted(events, because)
}
