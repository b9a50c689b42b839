/** Whatever reaches `decide` as a command is answered: nothing is thrown, and what is granted can be stored and read again. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Command, decide, step } from '../../src/index.ts'
import { readEvents } from '../../src/schema/index.ts'
import { everyCommand, IN_STAGE } from '../support/stages.ts'

const STANDINGS = Object.values(IN_STAGE)
const someStanding = fc.constantFrom(...STANDINGS)

const answered = ({ policy, order }: (typeof STANDINGS)[number], value: unknown): void => {
  const { verdict, because, events } = decide(policy, order, value as Command)
  expect(verdict === 'granted' || because.length > 0).toBe(true)
  if (verdict === 'granted') expect(readEvents(JSON.parse(JSON.stringify(events)))._tag).toBe('Right')
  // What is answered leads to a state from which it goes on.
  step(policy, step(policy, order, value as Command).order, { type: 'PassTime', data: { at: 8e15 } })
}

/** Values that JSON can carry into any place, the words of every object among them. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    -1,
    0.5,
    1e308,
    -1e308,
    [],
    {},
    [null],
    [{}],
    true,
    'constructor',
    '__proto__',
    'toString',
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

/** Every place in a value, from the outermost inwards. */
const placesIn = (value: unknown): readonly (readonly string[])[] =>
  typeof value !== 'object' || value === null
    ? [[]]
    : [[], ...Object.entries(value).flatMap(([key, part]) => placesIn(part).map((path) => [key, ...path]))]

const put = (value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown => {
  if (key === undefined) return to
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) }
  if (to === undefined && rest.length === 0) delete copy[key]
  else copy[key] = put(copy[key], rest, to)
  return copy
}

const mutated = fc.constantFrom(...everyCommand).chain((command) =>
  fc
    .array(fc.tuple(fc.constantFrom(...placesIn(command)), fc.oneof(fc.constant(undefined), odd)), {
      minLength: 1,
      maxLength: 3,
    })
    .map((changes) =>
      changes.reduce<unknown>(
        (value, [path, to]) => (typeof value === 'object' && value !== null ? putSafely(value, path, to) : value),
        command,
      ),
    ),
)

/** A place that an earlier change has taken away is put there again. */
const putSafely = (value: unknown, path: readonly string[], to: unknown): unknown => {
  try {
    return put(value, path, to)
  } catch {
    return value
  }
}

describe('decide never throws', () => {
  it('on any JSON value', () => {
    fc.assert(fc.property(someStanding, fc.oneof(fc.jsonValue(), odd), answered), { numRuns: 500 })
  })
  it('on the name of a command with any data', () => {
    const named = fc.record({
      type: fc.constantFrom(...everyCommand.map(({ type }) => type)),
      data: fc.oneof(odd, fc.dictionary(fc.string(), odd)),
    })
    fc.assert(fc.property(someStanding, named, answered), { numRuns: 500 })
  })
  it('on a command of which something is missing, or something else', () => {
    fc.assert(fc.property(someStanding, mutated, answered), { numRuns: 4_000 })
  })
  it('on every command without one of its parts, wherever the order is', () => {
    for (const command of everyCommand)
      for (const path of placesIn(command)) for (const standing of STANDINGS) answered(standing, put(command, path, undefined))
  })
})
