/** What an event makes of a queue. The stock's books balance after every single event. */
import type { QueueCommandType } from './command.ts'
import type { LeftUnits, QueueEvent, QueueEventOf } from './event.ts'
import { byId, type Queue, type Stock } from './queue.ts'
import { update } from './tree/update.ts'
import { type Held, inTurn, type Waiting } from './waiting.ts'

/**
 * The queue after one event. Total: whatever the event, it answers with a queue, and the one before stays valid. An event of a
 * type that it does not know changes nothing.
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
export const evolveQueue = (queue: Queue, event: QueueEvent): Queue => changed(queue, event) ?? queue

/** Every type that there is has a case; what comes from a store may be of another, and falls through. */
const changed = (queue: Queue, event: QueueEvent): Queue | undefined => {
  const { stock, places } = queue
  switch (event.type) {
    case 'QueueJoined':
      return queueWith(queue, event, { places: update(inTurn, places, event.data, (found) => found ?? held(event.data, 0)) })
    case 'QueueLeft': {
      const back = event.data.lines.reduce((sum, line) => sum + line.back, 0)
      return queueWith(queue, event, {
        places: event.data.lines.reduce((before, line) => withoutUnits(before, event.data, line), places),
        stock: { ...stock, returned: stock.returned + back, shelf: stock.shelf + back },
      })
    }
    case 'StockReceived': {
      const { quantity } = event.data
      return answering(queue, event, 'ReceiveStock', { received: stock.received + quantity, shelf: stock.shelf + quantity })
    }
    case 'StockReturned': {
      const { quantity } = event.data
      return answering(queue, event, 'ReturnStock', { returned: stock.returned + quantity, shelf: stock.shelf + quantity })
    }
    case 'StockTaken': {
      const { quantity } = event.data
      return answering(queue, event, 'TakeStock', { taken: stock.taken + quantity, shelf: stock.shelf - quantity })
    }
    case 'UnitsGiven': {
      const { quantity } = event.data
      return queueWith(queue, event, {
        stock: { ...stock, given: stock.given + quantity, shelf: stock.shelf - quantity },
        places: update(inTurn, places, event.data, (found) =>
          found === null ? null : heldWith(found, { quantity: Math.max(0, found.quantity - quantity) }),
        ),
      })
    }
    case 'UnitsShelved':
      return queueWith(queue, event, {})
    case 'TurnedAway': {
      const { quantity } = event.data
      return queueWith(queue, event, {
        places: update(inTurn, places, event.data, (found) =>
          heldWith(found ?? held({ ...event.data, promised: null }, quantity), { quantity: 0, dismissed: quantity }),
        ),
      })
    }
    case 'ItemWithdrawn':
      return queueWith(queue, event, { isWithdrawn: true })
  }
}

/** Field by field: every queue has the same shape, whichever events made it. */
const queueWith = (queue: Queue, { data: { at } }: QueueEvent, change: Partial<Omit<Queue, 'at'>>): Queue => ({
  at: queue.at === null ? at : Math.max(queue.at, at),
  stock: change.stock ?? queue.stock,
  places: change.places ?? queue.places,
  answered: change.answered ?? queue.answered,
  isWithdrawn: change.isWithdrawn ?? queue.isWithdrawn,
})

type LotEvent = QueueEventOf<'StockReceived' | 'StockReturned' | 'StockTaken'>

const answering = (queue: Queue, event: LotEvent, command: QueueCommandType, change: Partial<Stock>): Queue => {
  const { id, quantity } = event.data
  const answer = { command, id, content: quantity }
  return queueWith(queue, event, {
    stock: { ...queue.stock, ...change },
    answered: update(byId, queue.answered, answer, (found) => found ?? answer),
  })
}

const held = ({ order, line, since, sequence, quantity, promised }: Waiting, dismissed: number): Held => ({
  order,
  line,
  since,
  sequence,
  quantity,
  promised,
  joined: quantity,
  dismissed,
  left: NOTHING,
})

const NOTHING: Held['left'] = []

const heldWith = (place: Held, { quantity, dismissed, left }: Partial<Pick<Held, 'quantity' | 'dismissed' | 'left'>>): Held => ({
  order: place.order,
  line: place.line,
  since: place.since,
  sequence: place.sequence,
  quantity: quantity ?? place.quantity,
  promised: place.promised,
  joined: place.joined,
  dismissed: dismissed ?? place.dismissed,
  left: left ?? place.left,
})

/** Those that still wait go first, then those that were never to come; the rest had been given, and is on the shelf for now. */
const withoutUnits = (
  places: Queue['places'],
  { id, order, since, sequence }: QueueEventOf<'QueueLeft'>['data'],
  { line, quantity, back }: LeftUnits,
): Queue['places'] =>
  update(inTurn, places, { order, line, since, sequence }, (place) => {
    if (place === null) return null
    const waited = Math.min(quantity, place.quantity)
    return heldWith(place, {
      quantity: place.quantity - waited,
      dismissed: place.dismissed - (quantity - waited - back),
      left: [...place.left, { id, quantity }],
    })
  })
