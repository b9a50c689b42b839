import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decideQueue, type QueueCommand } from '../../src/queue/index.ts'
import { readQueueEvent, readQueueEvents } from '../../src/schema/readQueueEvent.ts'
import { playQueue, someCommand, someHistory } from '../queue/histories.ts'
import { everyQueueEvent, TWO_WAIT } from '../queue/support.ts'
import { HOSTILE, whatever } from './hostile.ts'
import { changed, placesIn } from './issues.ts'

const answers = (json: unknown): void => {
  const read = readQueueEvent(json)
  if (read._tag === 'Left') expect(JSON.parse(JSON.stringify(read.left))).toHaveLength(read.left.length)
}

const damaged = fc
  .constantFrom(...everyQueueEvent)
  .chain((event) => fc.tuple(fc.constant(event), fc.constantFrom(...placesIn(event)), whatever))
  .map(([event, path, put]) => changed(event, path, put))

it.each([...HOSTILE.keys()])('whatever comes in, there is an answer: %s', (kind) => {
  expect(readQueueEvent(HOSTILE.get(kind))._tag).toBe('Left')
})

it('whatever comes in, there is an answer', () => fc.assert(fc.property(whatever, answers)))

it('whatever happened to an event, there is an answer', () => fc.assert(fc.property(damaged, answers), { numRuns: 200 }))

it('what was read is read again as itself', () => {
  fc.assert(
    fc.property(fc.oneof(damaged, fc.constantFrom(...everyQueueEvent)), (json) => {
      const read = readQueueEvent(json)
      if (read._tag === 'Right') expect(readQueueEvent(JSON.parse(JSON.stringify(read.right)))).toEqual(read)
    }),
  )
})

it('whatever a queue decided is read as itself', () => {
  fc.assert(
    fc.property(someHistory, (history) => {
      const events = playQueue(history).flatMap(({ decision }) => decision.events)
      expect(readQueueEvents(JSON.parse(JSON.stringify(events)))).toEqual({ _tag: 'Right', right: events })
    }),
    { numRuns: 1_000 },
  )
})

it('also where a command was not read before it was decided', () => {
  const oddCommand = fc
    .tuple(someCommand, fc.nat(), fc.oneof(whatever, fc.constantFrom(-0, 2 ** 53, '\ud800', '__proto__', -8.64e15)))
    .map(([command, which, put]) => changed(command, placesIn(command)[which % placesIn(command).length] ?? [], put))
  fc.assert(
    fc.property(oddCommand, (command) => {
      const { events } = decideQueue({}, TWO_WAIT, command as QueueCommand)
      expect(readQueueEvents(JSON.parse(JSON.stringify(events)))).toEqual({ _tag: 'Right', right: events })
    }),
    { numRuns: 3_000 },
  )
})
