/** No more of the item is to come: everyone who waits is told, in turn. What comes in all the same goes on the shelf. */
import type { Instant } from '../value/instant.ts'
import type { QueueEvent } from './event.ts'
import { type Queue, waitingIn } from './queue.ts'
import { granted, type QueueDecision } from './reason.ts'

export const withdraw = (queue: Queue, at: Instant): QueueDecision => {
  if (queue.isWithdrawn)
    return granted([], [{ code: 'answeredBefore', clause: null, facts: { command: 'WithdrawItem', id: '' } }])
  const events: QueueEvent[] = [{ type: 'ItemWithdrawn', data: { at } }]
  for (const { order, line, since, sequence, quantity } of waitingIn(queue))
    events.push({ type: 'TurnedAway', data: { at, order, line, since, sequence, quantity, because: 'withdrawn' } })
  return granted(events, [{ code: 'itemWithdrawn', clause: null, facts: {} }])
}
