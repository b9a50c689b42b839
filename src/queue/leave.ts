/**
 * Units of an order that are no longer wanted.
 *
 * 1. It must name a turn, and each line must be known to the queue, and have joined with that many that have not left yet.
 *    What all its lines have left with before, under the same id, adds nothing; what some have is another leaving, under an id
 *    that is taken.
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

export const leave = (terms: QueueTerms, queue: Queue, data: Leaving, at: Instant): QueueDecision => {
  const { id, order, since, sequence, lines, clause = null } = data
  const [unread, ...others] = problemsOf(data)
  if (unread !== undefined) return refused([unread, ...others])
  const turn: Turn = { order, since, sequence }
  const asked = sums(lines)
  if (asked.every(({ line, quantity }) => leftBefore(queue, turn, line, id) === quantity))
    return granted([], [{ code: 'answeredBefore', clause: null, facts: { command: 'LeaveQueue', id } }])
  const [problem, ...more] = asked.flatMap((each) => problemOf(queue, turn, id, each))
  if (problem !== undefined) return refused([problem, ...more])
  const left = asked.map((each) => leftUnits(queue, turn, each))
  const event = { type: 'QueueLeft', data: { at, id, order, since, sequence, lines: left } } as const
  const back = sum(left.map((each) => each.back))
  const because: QueueReason = { code: 'placeLeft', clause, facts: { units: sum(left.map((each) => each.quantity)) } }
  if (back === 0) return granted([event], [because])
  const served = serve(terms, queue, event, back, { what: 'leave', id: sourceOf(data) }, at)
  return served.verdict === 'refused' ? served : granted(served.events, [because, ...served.because])
}

type Leaving = QueueCommandOf<'LeaveQueue'>['data']

/** What cannot be read, before the queue is asked anything. */
const problemsOf = (data: Leaving): readonly QueueReason[] => {
  const { lines } = data
  const bad = lines.filter(({ quantity }) => !isQuantity(quantity)).map(({ quantity }) => badQuantity(quantity))
  const none: readonly QueueReason[] = lines.length === 0 ? [{ code: 'noUnitsNamed', clause: null, facts: {} }] : []
  return [...none, ...bad, ...turnProblems(data)]
}

/**
 * Another for every leaving: two that share an id are of different places. One line stands for all, since it leaves under an id
 * once. No name can pass for more than itself: none but the last part holds a slash.
 */
const sourceOf = ({ id, order, since, sequence, lines }: Leaving): string =>
  [withoutSlash(order), withoutSlash(lines[0]?.line ?? ''), since, sequence, id].join('/')

const withoutSlash = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

/** Each line once. */
const sums = (lines: readonly LineUnits[]): readonly LineUnits[] => {
  const byLine = new Map<string, number>()
  for (const { line, quantity } of lines) byLine.set(line, (byLine.get(line) ?? 0) + quantity)
  return [...byLine].map(([line, quantity]) => ({ line, quantity }))
}

/** With how many units the line has left under this id; 0 where it has not. */
const leftBefore = ({ places }: Queue, turn: Turn, line: string, id: string): number =>
  find(inTurn, places, { ...turn, line })?.left.find((each) => each.id === id)?.quantity ?? 0

const problemOf = (queue: Queue, turn: Turn, id: string, { line, quantity }: LineUnits): readonly QueueReason[] => {
  const place = find(inTurn, queue.places, { ...turn, line })
  if (place === null) return [{ code: 'notInQueue', clause: null, facts: { order: turn.order, line } }]
  if (leftBefore(queue, turn, line, id) > 0) return [{ code: 'idIsTaken', clause: null, facts: { command: 'LeaveQueue', id } }]
  const wanted = wantedBy(place)
  return quantity > wanted ? [{ code: 'moreThanWanted', clause: null, facts: { line, asked: quantity, wanted } }] : []
}

const leftUnits = ({ places }: Queue, turn: Turn, { line, quantity }: LineUnits): LeftUnits => {
  const place = find(inTurn, places, { ...turn, line })
  return { line, quantity, back: place === null ? 0 : Math.max(0, quantity - place.quantity - place.dismissed) }
}
