/**
 * What a queue answers to a command.
 *
 * 1. Input that cannot be read as terms or as a command is refused: nothing is thrown.
 * 2. The clock is the later of the command's and the queue's. Minus zero is zero, as it is in JSON.
 * 3. A command that has taken effect before adds nothing; its id with other content is refused.
 * 4. A refusal changes nothing, except that a line that is rejected is recorded as rejected.
 */
import { concat } from '../kernel/concat.ts'
import { type Instant, isInstant } from '../value/instant.ts'
import { answeredCommand } from './answeredCommand.ts'
import type { QueueCommand } from './command.ts'
import { join } from './join.ts'
import { leave } from './leave.ts'
import { malformedCommand } from './malformedCommand.ts'
import { malformedTerms } from './malformedTerms.ts'
import type { Queue } from './queue.ts'
import { granted, type QueueDecision, refused } from './reason.ts'
import { restock } from './restock.ts'
import { take } from './take.ts'
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
  const [problem, ...more] = concat(malformedTerms(terms), malformedCommand(command))
  if (problem !== undefined) return refused([problem, ...more])
  const { at } = command.data
  if (!isInstant(at)) return refused([{ code: 'badInstant', clause: null, facts: { at } }])
  return answerAgain(queue, command) ?? ask(terms, queue, command, Math.max(at, queue.at ?? at) + 0)
}

/** A lot is known by its id. An entry, and what leaves it, is known by its place: joining and leaving look there. */
const answerAgain = (queue: Queue, { type, data }: QueueCommand): QueueDecision | null => {
  if (type !== 'ReceiveStock' && type !== 'ReturnStock' && type !== 'TakeStock') return null
  const facts = { command: type, id: data.id }
  const earlier = answeredCommand(queue, type, data.id)
  if (earlier === null) return null
  return earlier.content === data.quantity
    ? granted([], [{ code: 'answeredBefore', clause: null, facts }])
    : refused([{ code: 'idAlreadyUsed', clause: null, facts }])
}

const ask = (terms: QueueTerms, queue: Queue, { type, data }: QueueCommand, at: Instant): QueueDecision => {
  switch (type) {
    case 'JoinQueue':
      return join(terms, queue, data, at)
    case 'LeaveQueue':
      return leave(terms, queue, data, at)
    case 'ReceiveStock':
      return restock(terms, queue, { type: 'StockReceived', data: { at, id: data.id, quantity: data.quantity } })
    case 'ReturnStock':
      return restock(terms, queue, { type: 'StockReturned', data: { at, id: data.id, quantity: data.quantity } })
    case 'TakeStock':
      return take(terms, queue, data, at)
    case 'WithdrawItem':
      return withdraw(queue, at)
  }
}
