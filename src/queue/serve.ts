/** Free units go to the entries that wait, in the order of their keys. What is left over goes on the shelf. */
import type { Instant } from '../value/instant.ts'
import type { QueueEvent, Source } from './event.ts'
import { evolveQueue } from './evolveQueue.ts'
import type { Queue } from './queue.ts'
import { granted, type QueueDecision, type QueueReason } from './reason.ts'
import type { QueueTerms } from './terms.ts'
import { waitingIn } from './waitingIn.ts'

/**
 * `cause` is the event that sets the units free. It comes first, so that an order that leaves is not served by its own units.
 * `because` are the reasons for that event.
 */
export const serve = (
  { says }: QueueTerms,
  before: Queue,
  cause: QueueEvent,
  quantity: number,
  from: Source,
  at: Instant,
  because: readonly QueueReason[] = [],
): QueueDecision => {
  const events: QueueEvent[] = [cause]
  let remaining = quantity
  for (const { order, line, since, sequence, quantity: wanted } of waitingIn(evolveQueue(before, cause))) {
    const given = Math.min(remaining, wanted)
    events.push({ type: 'UnitsGiven', data: { at, order, line, since, sequence, quantity: given, from } })
    remaining -= given
    if (remaining === 0) break
  }
  if (remaining > 0) events.push({ type: 'UnitsShelved', data: { at, quantity: remaining, from } })
  return granted(events, [
    ...because,
    { code: 'firstComeFirstServed', clause: says?.firstComeFirstServed ?? null, facts: { units: quantity - remaining } },
    { code: 'nobodyElseWaits', clause: says?.customersBeforeShelf ?? null, facts: { shelved: remaining } },
  ])
}
