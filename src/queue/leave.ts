/**
 * Units of an order that are no longer wanted.
 *
 * 1. The command must name a key, and each line must be in the queue and still want so many units. If all its lines have left with
 *    these units before, under the same id, nothing is added; if only some have, it is another leave, and its id is already used.
 * 2. Units that still wait are taken off first, then those that were never to come. The rest had been given while the order was
 *    leaving: they go to the next entry.
 */
import type { Instant } from '../value/instant.ts'
import type { LineUnits, QueueCommandOf } from './command.ts'
import { byKey, byLeaveId, type EntryRecord, keyOf, type QueueKey, unitsWanted } from './entry.ts'
import type { CancelledUnits } from './event.ts'
import { isQuantity } from './isQuantity.ts'
import { keyProblems } from './keyProblems.ts'
import type { Queue } from './queue.ts'
import { badQuantity, granted, type QueueDecision, type QueueReason, refused } from './reason.ts'
import { serve } from './serve.ts'
import type { QueueTerms } from './terms.ts'
import { find } from './tree/search.ts'

export const leave = (terms: QueueTerms, queue: Queue, data: LeaveData, at: Instant): QueueDecision => {
  const { id, clause = null } = data
  const [bad, ...others] = problemsOf(data)
  if (bad !== undefined) return refused([bad, ...others])
  const key = keyOf(data)
  const lines = byLine(queue, key, data.lines)
  if (lines.every(({ entry, quantity }) => leftBefore(entry, id) === quantity))
    return granted([], [{ code: 'answeredBefore', clause: null, facts: { command: 'LeaveQueue', id } }])
  const [problem, ...more] = lines.flatMap((each) => problemOf(key.order, id, each))
  if (problem !== undefined) return refused([problem, ...more])
  const left = lines.map(cancelledUnits)
  const event = { type: 'QueueLeft', data: { at, id, ...key, lines: left } } as const
  const back = sum(left.map((each) => each.back))
  const because: QueueReason = { code: 'queueLeft', clause, facts: { units: sum(left.map((each) => each.quantity)) } }
  return back === 0
    ? granted([event], [because])
    : serve(terms, queue, event, back, { what: 'leave', id: sourceOf(key, data.lines, id) }, at, [because])
}

type LeaveData = QueueCommandOf<'LeaveQueue'>['data']

/** What is wrong with the command itself, before the queue is looked at. */
const problemsOf = (data: LeaveData): readonly QueueReason[] => {
  const { lines } = data
  const bad = lines.filter(({ quantity }) => !isQuantity(quantity)).map(({ quantity }) => badQuantity(quantity))
  const none: readonly QueueReason[] = lines.length === 0 ? [{ code: 'noUnitsNamed', clause: null, facts: {} }] : []
  return [...none, ...bad, ...keyProblems(data)]
}

/** A different text for every leave. No name can pass for more than itself: only the last part holds a slash. */
const sourceOf = ({ order, since, sequence }: QueueKey, lines: readonly LineUnits[], id: string): string =>
  // One line stands for all: a line leaves under an id only once.
  [withoutSlash(order), withoutSlash(lines[0]?.line ?? ''), since, sequence, id].join('/')

const withoutSlash = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

type LeaveLine = LineUnits & { readonly entry: EntryRecord | null }

/** Each line once, with its entry. */
const byLine = ({ entries }: Queue, key: QueueKey, lines: readonly LineUnits[]): readonly LeaveLine[] => {
  const sums = new Map<string, number>()
  for (const { line, quantity } of lines) sums.set(line, (sums.get(line) ?? 0) + quantity)
  return [...sums].map(([line, quantity]) => ({ line, quantity, entry: find(byKey, entries, { ...key, line }) }))
}

/** With how many units the line has left under this id; 0 if it has not. */
const leftBefore = (entry: EntryRecord | null, id: string): number =>
  entry === null || entry.leaves === null ? 0 : (find(byLeaveId, entry.leaves, { id })?.quantity ?? 0)

const problemOf = (order: string, id: string, { line, quantity, entry }: LeaveLine): readonly QueueReason[] => {
  if (entry === null) return [{ code: 'notInQueue', clause: null, facts: { order, line } }]
  if (leftBefore(entry, id) > 0) return [{ code: 'idAlreadyUsed', clause: null, facts: { command: 'LeaveQueue', id } }]
  const wanted = unitsWanted(entry)
  return quantity > wanted ? [{ code: 'moreThanWanted', clause: null, facts: { line, asked: quantity, wanted } }] : []
}

const cancelledUnits = ({ line, quantity, entry }: LeaveLine): CancelledUnits => ({
  line,
  quantity,
  back: entry === null ? 0 : Math.max(0, quantity - entry.quantity - entry.rejected),
})
