import { expect, it } from 'vitest'
import { amountProblem } from '../../src/rule/amountProblem.ts'

it.each([1, 2_499, Number.MAX_SAFE_INTEGER])('%d is an amount', (amount) => expect(amountProblem(amount)).toEqual([]))

it.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])('%d is none', (amount) => {
  expect(amountProblem(amount)).toEqual([{ code: 'badAmount', clause: null, facts: { amount } }])
})
