import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readEvent, readEvents } from '../../src/schema/readEvent.ts'
import { everyEvent } from '../support/stages.ts'
import { historyFrom, played } from '../../src/testing/history.ts'
import { someTerms } from '../law/someTerms.ts'
import { HOSTILE, whatever } from './hostile.ts'
import { changed, placesIn } from './issues.ts'

const answers = (json: unknown): void => {
  const read = readEvent(json)
  if (read._tag === 'Left') expect(JSON.parse(JSON.stringify(read.left))).toHaveLength(read.left.length)
}

const damaged = fc
  .constantFrom(...everyEvent)
  .chain((event) => fc.tuple(fc.constant(event), fc.constantFrom(...placesIn(event)), whatever))
  .map(([event, path, put]) => changed(event, path, put))

it.each([...HOSTILE.keys()])('whatever comes in, there is an answer: %s', (kind) => answers(HOSTILE.get(kind)))

it('whatever comes in, there is an answer', () => fc.assert(fc.property(whatever, answers)))

it('whatever happened to an event, there is an answer', () => fc.assert(fc.property(damaged, answers), { numRuns: 200 }))

it('what was read is read again as itself', () => {
  fc.assert(
    fc.property(fc.oneof(damaged, fc.constantFrom(...everyEvent)), (json) => {
      const read = readEvent(json)
      if (read._tag === 'Right') expect(readEvent(JSON.parse(JSON.stringify(read.right)))).toEqual(read)
    }),
  )
})

it('whatever was decided under whatever terms is read as itself', () => {
  fc.assert(
    fc.property(someTerms, fc.nat(), (policy, seed) => {
      const events = played(policy, historyFrom(policy, seed)).flatMap(({ decision }) => decision.events)
      expect(readEvents(JSON.parse(JSON.stringify(events)))).toEqual({ _tag: 'Right', right: events })
    }),
    { numRuns: 60 },
  )
})
