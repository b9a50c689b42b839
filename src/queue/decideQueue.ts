/**
 * What a queue says to a command.
 *
 * 1. What is no command at all is refused as that: nothing is thrown.
 * 2. The clock is the later of the command's and the queue's.
 * 3. What has taken effect before adds nothing; its id with other content is refused.
 * 4. A refusal changes nothing, but that whoever is turned away is told so.
 */
import { type Instant, isInstant } from '../value/instant.ts'
import type { QueueCommand } from './command.ts'
import { join } from './join.ts'
import { leave } from './leave.ts'
import { malformedIn } from './malformed.ts'
import { answeredIn, type Queue } from './queue.ts'
import { granted, type QueueDecision, refused } from './reason.ts'
import { take } from './take.ts'
import { takeIn } from './takeIn.ts'
import type { QueueTerms } from './terms.ts'
import { withdraw } from './withdraw.ts'

/**
 * The decision on one command to the queue of one item: granted or refused, with the events to append in either case, and every
 * reason.
 *
 * Pure: the queue is not changed. Fold `events` with `evolveQueue`, whatever the verdict.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { decideQueue, evolveQueue, initialQueue, type QueueCommand } from 'order-policy/queue'
 *
 * const commands: readonly QueueCommand[] = [
 *   { type: 'JoinQueue', data: { at: 2, order: 'B', line: 'L1', quantity: 4, since: 2, sequence: 0 } },
 *   { type: 'JoinQueue', data: { at: 3, order: 'A', line: 'L1', quantity: 2, since: 1, sequence: 0 } },
 * ]
 * let queue = initialQueue()
 * for (const each of commands) queue = decideQueue({}, queue, each).events.reduce(evolveQueue, queue)
 *
 * const decision = decideQueue({}, queue, { type: 'ReceiveStock', data: { at: 4, id: 'r1', quantity: 3 } })
 * const given = decision.events.flatMap(({ type, data }) => (type === 'UnitsGiven' ? [`${data.quantity} to ${data.order}`] : []))
 * assert.deepEqual(given, ['2 to A', '1 to B'])
 * ```
 */
export const decideQueue = (terms: QueueTerms, queue: Queue, command: QueueCommand): QueueDecision => {
  const [problem, ...more] = malformedIn(terms, command)
  if (problem !== undefined) return refused([problem, ...more])
  const { at } = command.data
  if (!isInstant(at)) return refused([{ code: 'badInstant', clause: null, facts: { at } }])
  return repeated(queue, command) ?? ask(terms, queue, command, Math.max(at, queue.at ?? at))
}

/** What comes in lots is known by its id; a place, and what leaves it, by the place. */
const repeated = (queue: Queue, { type, data }: QueueCommand): QueueDecision | null => {
  if (type !== 'ReceiveStock' && type !== 'ReturnStock' && type !== 'TakeStock') return null
  const facts = { command: type, id: data.id }
  const earlier = answeredIn(queue, type, data.id)
  if (earlier === null) return null
  return earlier.content === data.quantity
    ? granted([], [{ code: 'answeredBefore', clause: null, facts }])
    : refused([{ code: 'idIsTaken', clause: null, facts }])
}

const ask = (terms: QueueTerms, queue: Queue, { type, data }: QueueCommand, at: Instant): QueueDecision => {
  switch (type) {
    case 'JoinQueue':
      return join(terms, queue, data, at)
    case 'LeaveQueue':
      return leave(terms, queue, data, at)
    case 'ReceiveStock':
      return takeIn(terms, queue, { type: 'StockReceived', data: { at, id: data.id, quantity: data.quantity } })
    case 'ReturnStock':
      return takeIn(terms, queue, { type: 'StockReturned', data: { at, id: data.id, quantity: data.quantity } })
    case 'TakeStock':
      return take(terms, queue, data, at)
    case 'WithdrawItem':
      return withdraw(queue, at)
  }
}
