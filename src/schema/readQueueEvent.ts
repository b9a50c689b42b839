import type { Either } from '../kernel/either.ts'
import type { QueueEvent } from '../queue/event.ts'
import { queueEventSchema } from './queueEvent.ts'
import { type DataIssue, readAs } from './read.ts'
import { listOf } from './schema.ts'

/**
 * A stored event of the queue of an item, or everything that keeps it from being read.
 *
 * As with the events of an order, everything that an event of its type needs must be there, and what this version does not know is
 * left out.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { readQueueEvent } from 'order-policy/schema'
 *
 * const stored = { type: 'StockReceived', data: { at: 1795222800000, id: 'delivery-1', quantity: 3 }, metadata: { position: 7 } }
 * assert.deepEqual(readQueueEvent(stored), {
 *   _tag: 'Right',
 *   right: { type: 'StockReceived', data: { at: 1795222800000, id: 'delivery-1', quantity: 3 } },
 * })
 * ```
 */
export const readQueueEvent = (json: unknown): Either<readonly DataIssue[], QueueEvent> => readAs(queueEventSchema, json)

/**
 * The events of a queue as a store keeps them, or every issue in any of them; the first part of a path is the number of the event,
 * from 0.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { evolveQueue, initialQueue } from 'order-policy/queue'
 * import { readQueueEvents } from 'order-policy/schema'
 *
 * const stream = readQueueEvents(JSON.parse('[{ "type": "StockReceived", "data": { "at": 0, "id": "r1", "quantity": 3 } }]'))
 * assert(stream._tag === 'Right')
 * assert.equal(stream.right.reduce(evolveQueue, initialQueue()).stock.shelf, 3)
 *
 * const broken = readQueueEvents([{ type: 'StockReceived', data: { at: 0, id: 'r1' } }])
 * assert(broken._tag === 'Left')
 * assert.deepEqual(broken.left[0]?.path, [0, 'data', 'quantity'])
 * ```
 */
export const readQueueEvents = (json: unknown): Either<readonly DataIssue[], readonly QueueEvent[]> =>
  readAs(listOf(queueEventSchema), json)
