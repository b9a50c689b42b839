/** Every reader, held to JSON that was made to do harm, in any place of a document that is right. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as presets from '../../src/preset/index.ts'
import { valueAt } from '../../src/schema/path.ts'
import { everyQueueCommand, everyQueueEvent } from '../queue/support.ts'
import { everyCommand, everyEvent } from '../support/stages.ts'
import { READERS, type ReaderName } from './growing.ts'
import { placesIn } from './issues.ts'

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__']
const TEXTS = [...NAMES, '', ' ', '\u0000', '\ud800', 'a\udfff', '\u202e', '﻿', '😀'.repeat(40), 'x'.repeat(10_000)]
const NUMBERS = [Number.NaN, Number.POSITIVE_INFINITY, -0, 2 ** 53, -(2 ** 53), 2 ** 53 - 1, 1e308, 5e-324, 0.1 + 0.2, -1]

const leaf = fc.oneof(
  fc.constantFrom<unknown>(null, true, undefined, ...NUMBERS, ...TEXTS),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.constantFrom(10n, Symbol('x'), () => 1, new Date(0)),
)
const key = fc.oneof(fc.constantFrom(...TEXTS, 'type', 'data', 'at', 'id', 'lines', 'by', 'share', 'openHours'), fc.string())

/** As `JSON.parse` does: a key of any name is the object's own. */
const objectOf = (entries: readonly (readonly [string, unknown])[]): object => {
  const object = {}
  for (const [name, value] of entries)
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
  return object
}

const nested = (value: unknown, levels: number): unknown => {
  let deep = value
  for (let level = 0; level < levels; level++) deep = level % 2 === 0 ? [deep] : objectOf([['data', deep]])
  return deep
}

const deep = fc.tuple(leaf, fc.integer({ min: 20, max: 300 })).map(([value, levels]) => nested(value, levels))
const long = fc.tuple(leaf, fc.integer({ min: 90, max: 300 })).map(([value, size]) => new Array<unknown>(size).fill(value))
const wide = fc
  .tuple(leaf, key, fc.integer({ min: 90, max: 300 }))
  .map(([value, name, size]) => objectOf(Array.from({ length: size }, (_, index) => [`${name}${index}`, value])))

const { harm } = fc.letrec<{ harm: unknown }>((tie) => ({
  harm: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    deep,
    long,
    wide,
    fc.array(tie('harm'), { maxLength: 5 }),
    fc.array(fc.tuple(key, tie('harm')), { maxLength: 5 }).map(objectOf),
  ),
}))

const GOOD: Readonly<Record<ReaderName, readonly unknown[]>> = {
  readPolicy: Object.values(presets),
  readCommand: everyCommand,
  readQueueCommand: everyQueueCommand,
  readEvent: everyEvent,
  readEvents: [everyEvent],
  readQueueEvent: everyQueueEvent,
  readQueueEvents: [everyQueueEvent],
}

/** A good document with some harm in a place of it, or beside what stands there. */
const damaged = (reader: ReaderName): fc.Arbitrary<unknown> =>
  fc
    .constantFrom(...GOOD[reader].map((good) => JSON.stringify(good)))
    .chain((text) =>
      fc.tuple(fc.constant(text), fc.array(fc.tuple(fc.nat(), key, harm, fc.boolean()), { minLength: 1, maxLength: 3 })),
    )
    .map(([text, harms]) => {
      const document: unknown = JSON.parse(text)
      const places = placesIn(document)
      // Owners are found before any harm is done, so that none of them is part of a harm.
      const acts = harms.map(([which, name, value, isBeside]) => {
        const path = places[which % places.length] ?? []
        return { owner: valueAt(document, isBeside ? path : path.slice(0, -1)), name: isBeside ? name : path.at(-1), value }
      })
      for (const { owner, name, value } of acts)
        if (typeof owner === 'object' && owner !== null && name !== undefined)
          Object.defineProperty(owner, name, { value, enumerable: true, configurable: true, writable: true })
      return document
    })

describe.each(Object.keys(READERS) as readonly ReaderName[])('%s', (reader) => {
  const read: (json: unknown) => ReturnType<(typeof READERS)[ReaderName]> = READERS[reader]
  const answers = (json: unknown): void => {
    const answer = read(json)
    if (answer._tag === 'Right') {
      // What was read is plain, and is read again as itself.
      const again: unknown = JSON.parse(JSON.stringify(answer.right))
      expect(again).toStrictEqual(answer.right)
      expect(read(again)).toEqual(answer)
      return
    }
    const { left } = answer
    expect(left.length).toBeGreaterThan(0)
    expect(left.length).toBeLessThanOrEqual(101)
    const codes = left.map(({ code }) => code)
    expect(codes.indexOf('moreIssues')).toBe(left.length === 101 ? 100 : codes.includes('moreIssues') ? left.length - 1 : -1)
    // Issues can be sent and stored, and no key of theirs is lost on the way.
    for (const issue of left) {
      const sent = JSON.parse(JSON.stringify(issue))
      expect([sent.code, sent.path, sent.expected]).toEqual([issue.code, issue.path, issue.expected])
      expect(issue.expected).not.toBe('')
    }
  }

  it('answers whatever comes in', () => fc.assert(fc.property(harm, answers), { numRuns: 200 }))

  it('answers whatever has happened to what was right', () => {
    fc.assert(fc.property(damaged(reader), answers), { numRuns: 500 })
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('reads what is right, also where all of it is frozen', () => {
    const freeze = (value: unknown): void => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
    }
    for (const good of GOOD[reader]) {
      const json: unknown = JSON.parse(JSON.stringify(good))
      freeze(json)
      expect(read(json)).toEqual({ _tag: 'Right', right: json })
    }
  })
})
