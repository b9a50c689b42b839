import { expect, it } from 'vitest'
import { minus, quantityOf } from '../../src/order/units.ts'

const SOME = [
  { line: 'L1', quantity: 2 },
  { line: 'L2', quantity: 1 },
  { line: 'L1', quantity: 1 },
]

it('counts a line wherever it is named', () => {
  expect(['L1', 'L2', 'L3'].map((line) => quantityOf(SOME, line))).toEqual([3, 1, 0])
})

it('leaves what is not gone, and no line of nothing', () => {
  const asked = [
    { line: 'L1', quantity: 3 },
    { line: 'L2', quantity: 1 },
  ]
  expect(minus(asked, [])).toEqual(asked)
  expect(minus(asked, [{ line: 'L1', quantity: 1 }])).toEqual([{ line: 'L1', quantity: 2 }, asked[1]])
  expect(minus(asked, SOME)).toEqual([])
})
