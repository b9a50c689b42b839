import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readCommand } from '../../src/schema/readCommand.ts'
import { everyCommand } from '../support/stages.ts'
import { HOSTILE, whatever } from './hostile.ts'
import { changed, placesIn } from './issues.ts'

const answers = (json: unknown): void => {
  const read = readCommand(json)
  if (read._tag === 'Left') expect(JSON.parse(JSON.stringify(read.left))).toHaveLength(read.left.length)
}

const damaged = fc
  .constantFrom(...everyCommand)
  .chain((command) => fc.tuple(fc.constant(command), fc.constantFrom(...placesIn(command)), whatever))
  .map(([command, path, put]) => changed(command, path, put))

it.each([...HOSTILE.keys()])('whatever comes in, there is an answer: %s', (kind) => answers(HOSTILE.get(kind)))

it('whatever comes in, there is an answer', () => fc.assert(fc.property(whatever, answers)))

it('whatever happened to a command, there is an answer', () => fc.assert(fc.property(damaged, answers), { numRuns: 200 }))

it('what was read is read again as itself', () => {
  fc.assert(
    fc.property(fc.oneof(damaged, fc.constantFrom(...everyCommand)), (json) => {
      const read = readCommand(json)
      if (read._tag === 'Right') expect(readCommand(JSON.parse(JSON.stringify(read.right)))).toEqual(read)
    }),
  )
})
