import type { QueueCommand } from './command.ts'
import { decideQueue } from './decideQueue.ts'
import type { QueueEvent } from './event.ts'
import { evolveQueue } from './evolveQueue.ts'
import { initialQueue } from './initialQueue.ts'
import type { Queue } from './queue.ts'
import type { QueueTerms } from './terms.ts'

/** The decider that event-sourcing libraries ask for. It answers with events only: verdict and reasons are dropped. */
export type QueueDecider = {
  readonly decide: (command: QueueCommand, state: Queue) => QueueEvent[]
  readonly evolve: (state: Queue, event: QueueEvent) => Queue
  readonly initialState: () => Queue
}

/**
 * A queue as a plain decider, in the shape that event-sourcing libraries take as it is: two parameters, no `this`.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { queueDecider } from 'order-policy/queue'
 *
 * const { decide, initialState } = queueDecider({})
 * const events = decide({ type: 'ReceiveStock', data: { at: 0, id: 'r1', quantity: 3 } }, initialState())
 * assert.deepEqual(events.map(({ type }) => type), ['StockReceived', 'UnitsShelved'])
 * ```
 */
export const queueDecider = (terms: QueueTerms): QueueDecider => ({
  decide: (command, state) => [...decideQueue(terms, state, command).events],
  evolve: evolveQueue,
  initialState: initialQueue,
})
