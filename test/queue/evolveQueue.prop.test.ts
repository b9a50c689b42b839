/** Events of several histories, some of them twice and in any order: whatever does not fit changes nothing. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evolveQueue, initialQueue, type QueueEvent } from '../../src/queue/index.ts'
import { elementsOf } from '../../src/queue/tree/elementsOf.ts'
import { unitsWanted, type EntryRecord, byKey } from '../../src/queue/entry.ts'
import { playQueue, someHistory } from './histories.ts'

const eventsOf = (history: Parameters<typeof playQueue>[0]): readonly QueueEvent[] =>
  playQueue(history).flatMap(({ decision }) => decision.events)

const muddled: fc.Arbitrary<readonly QueueEvent[]> = fc
  .tuple(someHistory, someHistory)
  .map(([one, other]) => [...eventsOf(one), ...eventsOf(other)])
  .chain((events) => fc.tuple(fc.shuffledSubarray([...events]), fc.subarray([...events])).map((lists) => lists.flat()))

/** Every entry, also those whose wait is over. */
const weighAll = { ...byKey, weight: () => 1 }

const given = (entry: EntryRecord): number => unitsWanted(entry) - entry.quantity - entry.rejected

it('the stock balances and no number of units is negative, whatever events there are', () => {
  fc.assert(
    fc.property(muddled, (events) => {
      let queue = initialQueue()
      for (const event of events) {
        queue = evolveQueue(queue, event)
        const { received, returned, given: all, taken, shelf } = queue.stock
        expect(received + returned).toBe(all + taken + shelf)
        expect(Math.min(received, returned, all, taken, shelf)).toBeGreaterThanOrEqual(0)
      }
      for (const entry of elementsOf(weighAll, { ...queue.entries, count: 1 }))
        expect(Math.min(entry.quantity, entry.rejected, given(entry))).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 3_000 },
  )
})

it('an event that is seen twice changes the queue once', () => {
  fc.assert(
    fc.property(someHistory, (history) => {
      let queue = initialQueue()
      for (const event of eventsOf(history)) {
        queue = evolveQueue(queue, event)
        expect(evolveQueue(queue, event)).toEqual(queue)
      }
    }),
    { numRuns: 3_000 },
  )
})
