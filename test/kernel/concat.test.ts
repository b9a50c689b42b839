import { expect, it } from 'vitest'
import { concat } from '../../src/kernel/concat.ts'

it('is one list after the other', () => expect(concat([1], [2, 3])).toEqual([1, 2, 3]))

it('copies nothing where one is empty', () => {
  const list = [1]
  expect(concat(list, [])).toBe(list)
  expect(concat([], list)).toBe(list)
})
