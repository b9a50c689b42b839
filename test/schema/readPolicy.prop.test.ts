import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as presets from '../../src/preset/index.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { readPolicy } from '../../src/schema/readPolicy.ts'
import { someTerms } from '../law/someTerms.ts'
import { HOSTILE, whatever } from './hostile.ts'
import { changed, GONE, placesIn } from './issues.ts'

const PLACES = Object.values<Policy>(presets).flatMap((policy) => placesIn(policy).map((path) => ({ policy, path })))

/** A preset with something else in some places. */
const damaged: fc.Arbitrary<unknown> = fc
  .tuple(fc.constantFrom(...PLACES), fc.oneof(whatever, fc.constant(GONE)), fc.nat(), whatever)
  .map(([{ policy, path }, put, index, another]) => {
    const once = changed(policy, path, put)
    const places = placesIn(JSON.parse(JSON.stringify(policy)))
    const second = places[index % places.length] ?? path
    return second[0] === path[0] ? once : withOther(once, second[0], another)
  })

const withOther = (policy: unknown, key: unknown, put: unknown): unknown => ({ ...(policy as object), [String(key)]: put })

const answers = (json: unknown): void => {
  const read = readPolicy(json)
  if (read._tag === 'Right') return
  expect(read.left.length).toBeGreaterThan(0)
  // Issues can be sent and stored.
  expect(JSON.parse(JSON.stringify(read.left))).toHaveLength(read.left.length)
}

it.each([...HOSTILE.keys()])('whatever comes in, there is an answer: %s', (kind) => answers(HOSTILE.get(kind)))

it('whatever comes in, there is an answer', () => fc.assert(fc.property(whatever, answers)))

it('whatever happened to a policy, there is an answer', () => fc.assert(fc.property(damaged, answers), { numRuns: 200 }))

it('no place is told twice', () => {
  fc.assert(
    fc.property(damaged, (json) => {
      const read = readPolicy(json)
      const told = read._tag === 'Right' ? [] : read.left.map(({ code, path }) => JSON.stringify([code, path]))
      expect(new Set(told).size).toBe(told.length)
    }),
    { numRuns: 200 },
  )
})

it('terms of every shape are read as themselves, unless two of them contradict each other', () => {
  fc.assert(
    fc.property(someTerms, (policy) => {
      const read = readPolicy(JSON.parse(JSON.stringify(policy)))
      if (read._tag === 'Right') expect(read.right).toEqual(policy)
      else expect(read.left.filter((issue) => !('against' in issue))).toEqual([])
    }),
    { numRuns: 60 },
  )
})
