import { describe, expect, it } from 'vitest'
import { plainOf } from '../../src/schema/plainOf.ts'
import { HOSTILE } from './hostile.ts'

describe('plain data', () => {
  it('is a copy', () => {
    const data = { a: [1, 'two', null, true, { b: {} }] }
    const { data: copy, issues } = plainOf(data)
    expect(copy).toEqual(data)
    expect(copy).not.toBe(data)
    expect(issues).toEqual([])
  })

  it('has no key for what is absent, and no minus zero', () => {
    expect(plainOf({ a: undefined, b: -0 }).data).toStrictEqual({ b: 0 })
  })

  it('takes nothing from a prototype, and gives nothing to one', () => {
    const { data, issues } = plainOf(JSON.parse('{"__proto__":{"admin":true},"constructor":1}'))
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
    expect(data).not.toHaveProperty('admin')
    expect(Object.keys(data as object)).toEqual(['constructor'])
    expect(issues).toEqual([{ code: 'notJson', path: ['__proto__'], found: '__proto__', expected: 'another key' }])
    expect(plainOf(Object.assign(Object.create(null), { a: 1 }))).toEqual({ data: { a: 1 }, issues: [] })
  })

  it('may hold one thing twice', () => {
    const shared = { a: 1 }
    expect(plainOf([shared, shared])).toEqual({ data: [shared, shared], issues: [] })
  })

  it('keeps what is around what is none', () => {
    expect(plainOf({ a: 1, b: 2n, c: [Number.NaN, 3] })).toEqual({
      data: { a: 1, c: [undefined, 3] },
      issues: [
        { code: 'notJson', path: ['b'], found: 'a bigint', expected: 'a value that JSON knows' },
        { code: 'notJson', path: ['c', 0], found: 'NaN', expected: 'a finite number' },
      ],
    })
  })
})

describe('what is no plain data', () => {
  it.each([
    ['a getter that throws', 'type', 'a getter', 'a value'],
    ['a hundred thousand levels', '0.'.repeat(32).slice(0, -1), 'more', 'data at most 32 levels deep'],
    ['a revoked proxy', '', 'an object that cannot be looked into', 'plain data'],
    ['a proxy that refuses', '', 'an object that cannot be looked into', 'plain data'],
    ['the longest list, of nothing', '', 'a list with gaps', 'a list without gaps'],
    ['an inherited shop', '', 'an object that is more than its keys', 'a plain object'],
    ['a big integer', '', 'a bigint', 'a value that JSON knows'],
    ['a symbol', '', 'a symbol', 'a value that JSON knows'],
    ['a function', '', 'a function', 'a value that JSON knows'],
    ['a map', '', 'an object that is more than its keys', 'a plain object'],
    ['a date', '', 'an object that is more than its keys', 'a plain object'],
    ['not a number', '', 'NaN', 'a finite number'],
  ])('%s', (kind, path, found, expected) => {
    const [first, ...rest] = plainOf(HOSTILE.get(kind)).issues.map((issue) => ({ ...issue, path: issue.path.join('.') }))
    expect(first).toEqual({ code: 'notJson', path, found, expected })
    expect(rest).toEqual([])
  })
})

it('a circle is told in each place where it stands', () => {
  const issue = { code: 'notJson', found: 'what it stands in', expected: 'data that does not contain itself' }
  expect(plainOf(HOSTILE.get('a circle'))).toEqual({
    data: { type: 'PlaceOrder', data: [undefined], sale: { data: [undefined] } },
    issues: [
      { ...issue, path: ['data', 0] },
      { ...issue, path: ['sale', 'data', 0] },
    ],
  })
})

it('nothing of a value is run', () => {
  let runs = 0
  const run = (): string => {
    runs += 1
    return 'x'
  }
  const tagged = Object.create(Object.create({}, { [Symbol.toStringTag]: { get: run } }))
  const settable = Object.defineProperty({}, 'a', { set: run, enumerable: true })
  const wrapped = { toJSON: run, valueOf: run, [Symbol.toPrimitive]: run }
  expect(plainOf([tagged, settable, wrapped]).issues.map(({ path, found }) => `${path.join('.')}: ${found}`)).toEqual([
    '0: an object that is more than its keys',
    '1.a: a getter',
    '2.toJSON: a function',
    '2.valueOf: a function',
  ])
  expect(runs).toBe(0)
})

it('a list is without gaps up to its end', () => {
  const list = [1, 2]
  list.length = 3
  expect(plainOf(list).issues).toEqual([
    { code: 'notJson', path: [], found: 'a list with gaps', expected: 'a list without gaps' },
  ])
})

it('is looked at until there are more issues than an answer lists', () => {
  const lists = Array.from({ length: 3 }, () => Array.from({ length: 60 }, () => Number.NaN))
  expect(plainOf(lists.slice(0, 1)).issues).toHaveLength(60)
  const { data, issues } = plainOf([...lists, 'more'])
  expect(issues).toHaveLength(101)
  expect(issues.at(-1)?.path).toEqual([1, 40])
  expect(data).toEqual([expect.anything(), expect.anything(), undefined, undefined])
})

describe('what stands in several places', () => {
  const part = { a: [1] } // two values in it
  it('is copied for each', () => {
    const { data, issues } = plainOf(Array.from({ length: 500_001 }, () => part))
    expect(issues).toEqual([])
    expect(data).toHaveLength(500_001)
  })
  it('but only so often', () => {
    const [first] = plainOf(Array.from({ length: 500_002 }, () => part)).issues
    expect(first).toEqual({
      code: 'notJson',
      path: [500_001, 'a'],
      found: 'what stands in other places too',
      expected: 'data that repeats at most 1000000 values',
    })
    expect(plainOf(HOSTILE.get('a billion paths')).issues).toHaveLength(30)
  })
})
