/**
 * What an event makes of a queue.
 *
 * 1. The stock balances after every single event, and no number of units ever becomes negative.
 * 2. So an event that does not fit the queue (seen twice, or of another queue) changes nothing but the clock.
 */
import { byId } from './answeredCommand.ts'
import type { QueueCommandType } from './command.ts'
import { byKey } from './entry.ts'
import { afterGiving, afterJoining, afterLeaving, afterRejection } from './entryAfter.ts'
import type { QueueEvent, QueueEventOf } from './event.ts'
import { isQuantity } from './isQuantity.ts'
import type { Queue, Stock } from './queue.ts'
import { update } from './tree/update.ts'

/**
 * The queue after one event. Total: whatever the event, it answers with a queue, and the one before stays valid. An event of an
 * unknown type changes nothing.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { evolveQueue, initialQueue } from 'order-policy/queue'
 *
 * const queue = evolveQueue(initialQueue(), { type: 'StockReceived', data: { at: 0, id: 'r1', quantity: 3 } })
 * assert.equal(queue.stock.shelf, 3)
 * ```
 */
export const evolveQueue = (queue: Queue, event: QueueEvent): Queue => {
  const change = changeBy(queue, event)
  return change === undefined ? queue : queueWith(queue, event, change)
}

type Change = Partial<Omit<Queue, 'at'>>

const NO_CHANGE: Change = {}

/** Every type that there is has a case. An event from a store may be of another type, and falls through. */
const changeBy = (queue: Queue, event: QueueEvent): Change | undefined => {
  const { stock, entries } = queue
  switch (event.type) {
    case 'QueueJoined':
      return { entries: update(byKey, entries, event.data, (found) => afterJoining(found, event.data)) }
    case 'QueueLeft':
      return leaveChange(queue, event.data)
    case 'StockReceived': {
      const { quantity } = event.data
      return lotChange(queue, event, 'ReceiveStock', { received: stock.received + quantity, shelf: stock.shelf + quantity })
    }
    case 'StockReturned': {
      const { quantity } = event.data
      return lotChange(queue, event, 'ReturnStock', { returned: stock.returned + quantity, shelf: stock.shelf + quantity })
    }
    case 'StockTaken': {
      const { quantity } = event.data
      return lotChange(queue, event, 'TakeStock', { taken: stock.taken + quantity, shelf: stock.shelf - quantity })
    }
    case 'UnitsGiven': {
      const { quantity } = event.data
      const served = update(byKey, entries, event.data, (found) => afterGiving(found, quantity))
      return served === entries || quantity > stock.shelf
        ? NO_CHANGE
        : { entries: served, stock: { ...stock, given: stock.given + quantity, shelf: stock.shelf - quantity } }
    }
    case 'UnitsShelved':
      return NO_CHANGE
    case 'LineRejected':
      return { entries: update(byKey, entries, event.data, (found) => afterRejection(found, event.data)) }
    case 'ItemWithdrawn':
      return { isWithdrawn: true }
  }
}

/** Field by field: every queue has the same shape, whichever events made it. */
const queueWith = (queue: Queue, { data: { at } }: QueueEvent, change: Change): Queue => ({
  at: queue.at === null ? at : Math.max(queue.at, at),
  stock: change.stock ?? queue.stock,
  entries: change.entries ?? queue.entries,
  answered: change.answered ?? queue.answered,
  isWithdrawn: change.isWithdrawn ?? queue.isWithdrawn,
})

type LotEvent = QueueEventOf<'StockReceived' | 'StockReturned' | 'StockTaken'>

const lotChange = (queue: Queue, { data }: LotEvent, command: QueueCommandType, numbers: Partial<Stock>): Change => {
  const { id, quantity } = data
  const answer = { command, id, content: quantity }
  const answered = update(byId, queue.answered, answer, (found) => found ?? answer)
  const stock = { ...queue.stock, ...numbers }
  return answered !== queue.answered && isQuantity(quantity) && isBalanced(stock) ? { answered, stock } : NO_CHANGE
}

const isBalanced = ({ received, returned, shelf }: Stock): boolean => Number.isSafeInteger(received + returned) && shelf >= 0

const leaveChange = ({ entries, stock }: Queue, data: QueueEventOf<'QueueLeft'>['data']): Change => {
  let left = entries
  let back = 0
  for (const each of data.lines) {
    const before = left
    left = update(byKey, before, { ...data, line: each.line }, (found) => afterLeaving(found, data.id, each))
    if (left === before) return NO_CHANGE
    back += each.back
  }
  return { entries: left, stock: { ...stock, returned: stock.returned + back, shelf: stock.shelf + back } }
}
