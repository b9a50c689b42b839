/** Units that have become free go to whoever waits, in turn, and what is left to the shelf. */
import type { Instant } from '../value/instant.ts'
import { allocate } from './allocate.ts'
import type { QueueEvent, Source } from './event.ts'
import { evolveQueue } from './evolveQueue.ts'
import { type Queue, waitingIn } from './queue.ts'
import { granted, type QueueDecision, refused } from './reason.ts'
import type { QueueTerms } from './terms.ts'

/** `freed` is the event by which they became free; it comes first, so that nobody is served by their own leaving. */
export const serve = (
  { says }: QueueTerms,
  before: Queue,
  freed: QueueEvent,
  quantity: number,
  from: Source,
  at: Instant,
): QueueDecision => {
  const allocation = allocate(waitingIn(evolveQueue(before, freed)), quantity)
  if (allocation.verdict === 'refused') return refused(allocation.because)
  const { given, shelf } = allocation
  const events: QueueEvent[] = [freed]
  for (const { to, quantity } of given) {
    const { order, line, since, sequence } = to
    events.push({ type: 'UnitsGiven', data: { at, order, line, since, sequence, quantity, from } })
  }
  if (shelf > 0) events.push({ type: 'UnitsShelved', data: { at, quantity: shelf, from } })
  return granted(events, [
    { code: 'servedInTurn', clause: says?.firstComeFirstServed ?? null, facts: { units: quantity - shelf } },
    { code: 'nobodyElseWaits', clause: says?.customersBeforeShelf ?? null, facts: { shelved: shelf } },
  ])
}
