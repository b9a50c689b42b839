import { expect, it } from 'vitest'
import { append } from '../../src/kernel/append.ts'

it('puts one more at the end of a copy', () => {
  const list = [1, 2]
  expect(append(list, 3)).toEqual([1, 2, 3])
  expect(list).toEqual([1, 2])
})

it('begins a list', () => expect(append([], 1)).toEqual([1]))
