import { describe, expect, it } from 'vitest'
import {
  chosen,
  endingWith,
  fitting,
  isObject,
  leaf,
  listOf,
  mapOf,
  only,
  optional,
  orNull,
  type Schema,
  someOf,
  strict,
  tolerant,
  tupleOf,
  turned,
  variant,
  words,
} from '../../src/schema/schema.ts'
import { read } from '../../src/schema/read.ts'
import { issuesOf } from './issues.ts'

const one: Schema<number> = leaf('1', (value) => value === 1)

type Pet = { readonly is: 'cat'; readonly lives: number } | { readonly is: 'dog' }

const pet: Schema<Pet> = variant<Pet, 'is'>('is', {
  cat: strict({ is: only('cat'), lives: one }),
  dog: strict({ is: only('dog') }),
})

describe('objects', () => {
  const strictly = strict<{ readonly a: number; readonly b?: number }>({ a: one, b: optional(one) })
  const tolerantly = tolerant<{ readonly a: number; readonly b?: number }>({ a: one, b: optional(one) })

  it('have their keys', () => {
    expect(issuesOf(strictly, { a: 1 })).toEqual([])
    expect(issuesOf(strictly, { b: 2 })).toEqual(['missing a: 1', 'wrongValue b: 1'])
    expect(issuesOf(strictly, [])).toEqual(['wrongValue : an object with the keys a, b'])
  })
  it('are strict with other keys, each of them an issue, or tolerant', () => {
    expect(issuesOf(strictly, { a: 1, c: 1, d: 1 })).toEqual([
      'unknownKey c: one of the keys a, b',
      'unknownKey d: one of the keys a, b',
    ])
    expect(read(tolerantly, { a: 1, c: 1 })).toEqual({ value: { a: 1 } })
    expect(issuesOf(tolerantly, null)).toEqual(['wrongValue : an object with the keys a, b'])
  })
  it('may be maps', () => {
    expect(issuesOf(mapOf(one), { a: 1, b: 2 })).toEqual(['wrongValue b: 1'])
    expect(issuesOf(mapOf(one), [1])).toEqual(['wrongValue : an object'])
  })
})

describe('lists', () => {
  it('may end with another thing', () => {
    const ending = endingWith(one, pet)
    expect(issuesOf(ending, [1, 1, { is: 'dog' }])).toEqual([])
    expect(issuesOf(ending, [1, { is: 'dog' }, 1])).toEqual([
      'wrongValue 1: 1',
      'wrongValue 2: an object with is: one of cat, dog',
    ])
    for (const none of [[], [{ is: 'dog' }], { length: 2 }])
      expect(issuesOf(ending, none)).toEqual(['wrongValue : a list of at least two'])
  })
  it('are of one thing', () => {
    expect(issuesOf(listOf(one), [])).toEqual([])
    expect(issuesOf(listOf(one), [1, 2, 1, 3])).toEqual(['wrongValue 1: 1', 'wrongValue 3: 1'])
    expect(issuesOf(listOf(one), { length: 1 })).toEqual(['wrongValue : a list'])
  })
  it('are read until there are more issues than an answer lists', () => {
    let looks = 0
    const bad: Schema<number> = leaf('1', () => {
      looks += 1
      return false
    })
    const thousand = Array.from({ length: 1_000 }, (_, index) => index)
    expect(issuesOf(listOf(bad), thousand)).toHaveLength(101)
    expect(issuesOf(mapOf(bad), Object.fromEntries(thousand.map((each) => [`k${each}`, each])))).toHaveLength(101)
    expect(looks).toBe(202)
    expect(issuesOf(listOf(listOf(one)), [thousand, thousand, thousand])).toHaveLength(101)
  })
  it('may have to say something', () => {
    expect(issuesOf(someOf(one), [])).toEqual(['wrongValue : a list that is not empty'])
    expect(issuesOf(someOf(one), [1])).toEqual([])
  })
  it('may be of just these, and then tell of those that are there', () => {
    const pair: Schema<readonly [number, null]> = tupleOf('a pair', [one, only(null)])
    expect(issuesOf(pair, [1, null])).toEqual([])
    expect(issuesOf(pair, [2])).toEqual(['wrongValue : a pair', 'wrongValue 0: 1'])
    expect(issuesOf(pair, [1, null, 3])).toEqual(['wrongValue : a pair'])
    expect(issuesOf(pair, 'ab')).toEqual(['wrongValue : a pair'])
  })
})

describe('alternatives', () => {
  it('are told apart by a word', () => {
    expect(issuesOf(pet, { is: 'dog' })).toEqual([])
    expect(issuesOf(pet, { is: 'cat' })).toEqual(['missing lives: 1'])
    expect(issuesOf(pet, { is: 'dog', lives: 1 })).toEqual(['unknownKey lives: one of the keys is'])
    expect(issuesOf(pet, { is: 'valueOf' })).toEqual(['wrongValue is: one of cat, dog'])
    expect(issuesOf(pet, {})).toEqual(['missing is: one of cat, dog'])
    expect(issuesOf(pet, 'dog')).toEqual(['wrongValue : an object with is: one of cat, dog'])
  })
  it('are told apart by a look', () => {
    const petOrOne: Schema<Pet | number> = chosen((value) => (isObject(value) ? pet : one))
    expect(issuesOf(listOf(petOrOne), [1, { is: 'dog' }, 2, { is: 'cow' }])).toEqual([
      'wrongValue 2: 1',
      'wrongValue 3.is: one of cat, dog',
    ])
  })
  it('may be null', () => {
    expect(issuesOf(orNull(one), null)).toEqual([])
    expect(issuesOf(orNull(one), 2)).toEqual(['wrongValue : 1'])
  })
})

describe('values', () => {
  it('are words', () => {
    expect(issuesOf(words({ a: 1, b: 1 }), 'b')).toEqual([])
    expect(issuesOf(words({ a: 1, b: 1 }), 'hasOwnProperty')).toEqual(['wrongValue : one of a, b'])
  })
  it('may be written in more than one way', () => {
    const two: Schema<number> = turned<number>('2', (value) => (value === 2 || value === 'two' ? 2 : undefined))
    expect(read(listOf(two), [2, 'two'])).toEqual({ value: [2, 2] })
    expect(issuesOf(listOf(two), ['zwei'])).toEqual(['wrongValue 0: 2'])
  })
})

it('parts must fit together, once each is right', () => {
  const range = fitting(
    strict<{ readonly from: 'a' | 'b'; readonly to: 'a' | 'b' }>({ from: words({ a: 1, b: 1 }), to: words({ a: 1, b: 1 }) }),
    ['to'],
    'not before from',
    ({ from, to }) => from <= to,
  )
  expect(issuesOf(range, { from: 'a', to: 'b' })).toEqual([])
  expect(issuesOf(range, { from: 'b', to: 'a' })).toEqual(['wrongValue to: not before from'])
  expect(issuesOf(range, { from: 'b', to: 'c' })).toEqual(['wrongValue to: one of a, b'])
})
