/** What an event makes of a queue. The stock's books balance after every single event. */
import type { QueueCommandType } from './command.ts'
import type { QueueEvent, QueueEventOf } from './event.ts'
import { contentOf } from './identityOf.ts'
import { byId, type Queue, type Stock } from './queue.ts'
import { find } from './tree/search.ts'
import { update } from './tree/update.ts'
import { byName, inTurn, type Known, type Place } from './waiting.ts'

/**
 * The queue after one event. Total: whatever the event, it answers with a queue, and the one before stays valid.
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
  const { stock } = queue
  const { at } = event.data
  switch (event.type) {
    case 'QueueJoined': {
      const { order, line, since, sequence, quantity, promised } = event.data
      const joined: Known = { order, line, since, sequence, quantity, promised, left: 0, dismissed: 0 }
      return queueWith(queue, at, {
        waiting: update(inTurn, queue.waiting, joined, () => joined),
        known: update(byName, queue.known, joined, () => joined),
      })
    }
    case 'QueueLeft':
      return afterLeaving(queue, event)
    case 'StockReceived': {
      const { id, quantity } = event.data
      const more = { received: stock.received + quantity, shelf: stock.shelf + quantity }
      return answering(queueWith(queue, at, { stock: { ...stock, ...more } }), 'ReceiveStock', id, contentOf(event.data))
    }
    case 'StockReturned': {
      const { id, quantity } = event.data
      const more = { returned: stock.returned + quantity, shelf: stock.shelf + quantity }
      return answering(queueWith(queue, at, { stock: { ...stock, ...more } }), 'ReturnStock', id, contentOf(event.data))
    }
    case 'UnitsGiven': {
      const { quantity } = event.data
      return queueWith(queue, at, {
        stock: { ...stock, given: stock.given + quantity, shelf: stock.shelf - quantity },
        waiting: fewer(queue.waiting, event.data, quantity),
      })
    }
    case 'UnitsShelved':
      return queueWith(queue, at, {})
    case 'StockTaken': {
      const { id, quantity } = event.data
      const less: Stock = { ...stock, taken: stock.taken + quantity, shelf: stock.shelf - quantity }
      return answering(queueWith(queue, at, { stock: less }), 'TakeStock', id, contentOf(event.data))
    }
    case 'TurnedAway': {
      const { order, line, since, sequence, quantity } = event.data
      const dismissed: Known = { order, line, since, sequence, quantity, promised: null, left: 0, dismissed: quantity }
      return queueWith(queue, at, {
        waiting: fewer(queue.waiting, event.data, quantity),
        known: update(byName, queue.known, dismissed, (known) =>
          known === null || known.since !== since ? dismissed : { ...known, dismissed: quantity },
        ),
      })
    }
    case 'ItemWithdrawn':
      return queueWith(queue, at, { isWithdrawn: true })
  }
}

type Change = Partial<Omit<Queue, 'at'>>

/** Field by field: every queue has the same shape, whichever events made it. */
const queueWith = (queue: Queue, at: number, change: Change): Queue => ({
  at: queue.at === null ? at : Math.max(queue.at, at),
  stock: change.stock ?? queue.stock,
  waiting: change.waiting ?? queue.waiting,
  known: change.known ?? queue.known,
  answered: change.answered ?? queue.answered,
  isWithdrawn: change.isWithdrawn ?? queue.isWithdrawn,
})

const fewer = (waiting: Queue['waiting'], place: Place, quantity: number): Queue['waiting'] =>
  update(inTurn, waiting, place, (found) =>
    found === null || found.quantity <= quantity ? null : { ...found, quantity: found.quantity - quantity },
  )

const answering = (queue: Queue, command: QueueCommandType, id: string, content: string): Queue =>
  queueWith(queue, queue.at ?? 0, {
    answered: update(byId, queue.answered, { command, id }, (found) => found ?? { command, id, content }),
  })

/** Those that still wait go first, then those that were never to come; the rest had been given, and is on the shelf for now. */
const afterLeaving = (queue: Queue, { data }: QueueEventOf<'QueueLeft'>): Queue => {
  let { waiting, known, stock } = queue
  for (const { line, quantity, back } of data.lines) {
    const place = find(byName, known, { order: data.order, line })
    if (place === null) continue
    const waited = Math.min(quantity, find(inTurn, waiting, place)?.quantity ?? 0)
    const left: Known = { ...place, left: place.left + quantity, dismissed: place.dismissed - (quantity - waited - back) }
    waiting = fewer(waiting, place, waited)
    known = update(byName, known, place, () => left)
    stock = { ...stock, returned: stock.returned + back, shelf: stock.shelf + back }
  }
  return answering(queueWith(queue, data.at, { waiting, known, stock }), 'LeaveQueue', data.id, contentOf(data))
}
