import type { Either } from '../kernel/either.ts'
import type { QueueCommand } from '../queue/command.ts'
import { queueCommandSchema } from './queueCommand.ts'
import { type DataIssue, readAs } from './read.ts'

/**
 * A command to the queue of an item from unknown JSON, or everything that is wrong with it.
 *
 * Instants may come as epoch milliseconds or as ISO 8601 with an offset; inside they are epoch milliseconds. Quantities are whole
 * numbers of at least one.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { readQueueCommand } from 'order-policy/schema'
 *
 * const received = { type: 'ReceiveStock', data: { at: '2026-11-21T10:00:00+09:00', id: 'delivery-1', quantity: 3 } }
 * assert.deepEqual(readQueueCommand(received), {
 *   _tag: 'Right',
 *   right: { type: 'ReceiveStock', data: { at: 1795222800000, id: 'delivery-1', quantity: 3 } },
 * })
 *
 * const bad = readQueueCommand({ type: 'ReceiveStock', data: { at: 0, id: '', quantity: 0.5 } })
 * assert(bad._tag === 'Left')
 * assert.deepEqual(bad.left.map(({ path }) => path.join('.')), ['data.id', 'data.quantity'])
 * ```
 */
export const readQueueCommand = (json: unknown): Either<readonly DataIssue[], QueueCommand> => readAs(queueCommandSchema, json)
