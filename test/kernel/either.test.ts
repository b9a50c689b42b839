import * as fp from 'fp-ts/lib/Either.js'
import { expect, it } from 'vitest'
import { isLeft, left, right } from '../../src/kernel/either.ts'

it('tells left from right as fp-ts does', () => {
  for (const either of [left(1), right(1)]) expect(isLeft(either)).toBe(fp.isLeft(either))
  expect([isLeft(left(1)), isLeft(right(1))]).toEqual([true, false])
})
