import type { Either } from '../kernel/either.ts'
import type { Event } from '../order/event.ts'
import { eventSchema } from './event.ts'
import { type DataIssue, readAs } from './read.ts'
import { listOf } from './schema.ts'

/**
 * A stored event, or everything that keeps it from being read.
 *
 * Everything that an event of its type needs must be there. What this version does not know (a key of a later one, the
 * metadata of a store) is left out.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { readEvent } from 'order-policy/schema'
 *
 * const stored = { type: 'RefundPaid', data: { at: 1795222800000, id: 'r1', amount: 500 }, metadata: { position: 7 } }
 * assert.deepEqual(readEvent(stored), {
 *   _tag: 'Right',
 *   right: { type: 'RefundPaid', data: { at: 1795222800000, id: 'r1', amount: 500 } },
 * })
 * ```
 */
export const readEvent = (json: unknown): Either<readonly DataIssue[], Event> => readAs(eventSchema, json)

/**
 * The events of an order as a store keeps them, or every issue in any of them; the first part of a path is the number of the
 * event, from 0.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { evolve, initialOrder } from 'order-policy'
 * import { readEvents } from 'order-policy/schema'
 *
 * const stream = readEvents(JSON.parse('[{ "type": "PreparationBegun", "data": { "at": 1795222800000 } }]'))
 * assert(stream._tag === 'Right')
 * assert.deepEqual(stream.right.reduce(evolve, initialOrder()), { is: 'unplaced' })
 *
 * const broken = readEvents([{ type: 'PreparationBegun', data: {} }])
 * assert(broken._tag === 'Left')
 * assert.deepEqual(broken.left[0]?.path, [0, 'data', 'at'])
 * ```
 */
export const readEvents = (json: unknown): Either<readonly DataIssue[], readonly Event[]> => readAs(listOf(eventSchema), json)
