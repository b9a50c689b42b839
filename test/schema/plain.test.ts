import { describe, expect, it } from 'vitest'
import { plainOf } from '../../src/schema/plain.ts'
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
    ['a circle', 'data.0', 'what it stands in', 'data that does not contain itself'],
    ['a getter that throws', 'type', 'a getter', 'a value'],
    ['a hundred thousand levels', '0.'.repeat(32).slice(0, -1), 'more', 'data at most 32 levels deep'],
    ['a revoked proxy', '', 'an object that cannot be looked into', 'plain data'],
    ['a proxy that refuses', '', 'an object that cannot be looked into', 'plain data'],
    ['the longest list, of nothing', '', 'a list with gaps', 'a list without gaps'],
    ['an inherited shop', '', '[object Object]', 'a plain object'],
    ['a big integer', '', 'a bigint', 'a value that JSON knows'],
    ['a symbol', '', 'a symbol', 'a value that JSON knows'],
    ['a function', '', 'a function', 'a value that JSON knows'],
    ['a map', '', '[object Map]', 'a plain object'],
    ['a date', '', '[object Date]', 'a plain object'],
    ['not a number', '', 'NaN', 'a finite number'],
  ])('%s', (kind, path, found, expected) => {
    const [first, ...rest] = plainOf(HOSTILE.get(kind)).issues.map((issue) => ({ ...issue, path: issue.path.join('.') }))
    expect(first).toEqual({ code: 'notJson', path, found, expected })
    expect(rest).toEqual([])
  })
})
