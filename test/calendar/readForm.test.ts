import { expect, it } from 'vitest'
import { copied, isObject, readList, readObject, readWord } from '../../src/calendar/readForm.ts'

const reported = (read: (report: (...issue: readonly unknown[]) => void) => unknown): readonly unknown[] => {
  const issues: unknown[] = []
  read((...issue) => issues.push(issue))
  return issues
}

it('what has its form is itself, anything else is reported and empty', () => {
  const list = [1]
  expect(reported((report) => expect(readList(list, [], report, 'a list')).toBe(list))).toEqual([])
  expect(reported((report) => expect(readList('x' as never, ['a'], report, 'a list')).toEqual([]))).toEqual([
    ['wrongValue', ['a'], 'x', 'a list'],
  ])
  const object = { a: 1 }
  expect(reported((report) => expect(readObject(object, [], report, 'an object')).toBe(object))).toEqual([])
  expect(reported((report) => expect(readObject(null as never, ['a'], report, 'an object')).toEqual({}))).toEqual([
    ['wrongValue', ['a'], null, 'an object'],
  ])
  expect(reported((report) => readWord('a', ['a', 'b'], [], report))).toEqual([])
  expect(reported((report) => readWord(['a'], ['a', 'b'], ['w'], report))).toEqual([['wrongValue', ['w'], ['a'], 'one of a, b']])
})

it('lists and nothing are no objects', () => {
  expect([{}, [], null, undefined, 'x', 1].map(isObject)).toEqual([true, false, false, false, false, false])
})

it('a copy is equal and shares nothing', () => {
  const original = { list: [{ a: 1 }, 'x'], nothing: null }
  const copy = copied(original)
  expect(copy).toEqual(original)
  expect(copy.list).not.toBe(original.list)
  expect(copy.list[0]).not.toBe(original.list[0])
})
