/** No more of the item will come: every entry that waits is rejected. Stock that comes in all the same goes on the shelf. */
import type { Instant } from '../value/instant.ts'
import type { QueueEvent } from './event.ts'
import type { Queue } from './queue.ts'
import { granted, type QueueDecision } from './reason.ts'
import { waitingIn } from './waitingIn.ts'

export const withdraw = (queue: Queue, at: Instant): QueueDecision => {
  if (queue.isWithdrawn)
    return granted([], [{ code: 'answeredBefore', clause: null, facts: { command: 'WithdrawItem', id: '' } }])
  const events: QueueEvent[] = [{ type: 'ItemWithdrawn', data: { at } }]
  for (const { order, line, since, sequence, quantity } of waitingIn(queue))
    events.push({ type: 'LineRejected', data: { at, order, line, since, sequence, quantity, because: 'withdrawn' } })
  return granted(events, [{ code: 'itemWithdrawn', clause: null, facts: {} }])
}
