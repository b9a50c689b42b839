import { expect, it } from 'vitest'
import { parse } from '../../src/schema/parse.ts'
import { leaf } from '../../src/schema/schema.ts'

const one = leaf('1', (value) => value === 1)

it('answers with the value, or with issues that are no error', () => {
  expect(parse(one, 1)).toEqual({ success: true, data: 1 })
  const { error } = parse(one, 2)
  expect(error).not.toBeInstanceOf(Error)
  expect(error?.issues).toEqual([{ code: 'custom', path: [], message: '1' }])
})

it('answers also where a host has frozen the prototype of Error', () => {
  const { writable, ...name } = Object.getOwnPropertyDescriptor(Error.prototype, 'name') ?? {}
  Object.defineProperty(Error.prototype, 'name', { ...name, writable: false })
  try {
    expect(parse(one, 2).success || parse(one, 2).error?.issues).toHaveLength(1)
  } finally {
    Object.defineProperty(Error.prototype, 'name', { ...name, writable: writable ?? true })
  }
})
