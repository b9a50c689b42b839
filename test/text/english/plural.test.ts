import { expect, it } from 'vitest'
import { counted, forms, orNone, totalOf } from '../../../src/text/english/plural.ts'

it.each([
  [0, '0 units', 'none', 'are'],
  [1, '1 unit', '1', 'is'],
  [2, '2 units', '2', 'are'],
])('%d', (count, units, orNoneOf, verb) => {
  expect([counted(count, 'unit'), orNone(count), forms(count, 'is', 'are')]).toEqual([units, orNoneOf, verb])
})

it('counts units over all lines', () => {
  expect(totalOf([])).toBe(0)
  expect(
    totalOf([
      { line: 'L1', quantity: 1 },
      { line: 'L2', quantity: 2 },
    ]),
  ).toBe(3)
})
