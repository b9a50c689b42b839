import { expect, it } from 'vitest'
import { minus, quantitiesIn, quantityOf } from '../../src/order/units.ts'

const SOME = [
  { line: 'L1', quantity: 2 },
  { line: 'L2', quantity: 1 },
  { line: 'L1', quantity: 1 },
]

it('counts a line wherever it is named', () => {
  expect(['L1', 'L2', 'L3'].map((line) => quantityOf(SOME, line))).toEqual([3, 1, 0])
})

it('counts the same, of few units and of many', () => {
  const many = [...SOME, ...Array.from({ length: 20 }, (_, index) => ({ line: `M${index}`, quantity: index }))]
  for (const units of [SOME, many])
    for (const line of ['L1', 'L2', 'L3', 'M7', 'constructor']) expect(quantitiesIn(units)(line)).toBe(quantityOf(units, line))
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
