import { expect, it } from 'vitest'
import { read, readAs } from '../../src/schema/read.ts'
import { leaf, listOf, optional, type Schema, strict } from '../../src/schema/schema.ts'

type Box = { readonly a: number; readonly b?: readonly number[] }

const one: Schema<number> = leaf('1', (value) => value === 1)

const box: Schema<Box> = strict<Box>({ a: one, b: optional(listOf(one)) })

it('a value, or every issue with what was found', () => {
  expect(read(box, { a: 1, b: [1] })).toEqual({ value: { a: 1, b: [1] } })
  expect(read(box, { b: [1, 2], c: { d: 3 } })).toEqual({
    data: { b: [1, 2], c: { d: 3 } },
    isAll: true,
    issues: [
      { code: 'missing', path: ['a'], found: undefined, expected: '1' },
      { code: 'wrongValue', path: ['b', 1], found: 2, expected: '1' },
      { code: 'unknownKey', path: ['c'], found: { d: 3 }, expected: 'one of the keys a, b' },
    ],
  })
})

it('what is not even data is told once, beside the rest', () => {
  expect(read(box, { a: 1n, b: [Number.NaN, 2] })).toMatchObject({
    issues: [
      { code: 'notJson', path: ['a'] },
      { code: 'notJson', path: ['b', 0] },
      { code: 'wrongValue', path: ['b', 1] },
    ],
  })
  expect(read(box, { a: 1, b: undefined, ['__proto__']: 1 })).toMatchObject({ issues: [{ code: 'notJson' }] })
})

it('the same as an Either', () => {
  expect(readAs(box, { a: 1 })).toEqual({ _tag: 'Right', right: { a: 1 } })
  expect(readAs(box, 1)).toMatchObject({ _tag: 'Left', left: [{ code: 'wrongValue', path: [] }] })
})
