import { expect, it } from 'vitest'
import { unitsLeft } from '../../src/order/line.ts'
import type { Units } from '../../src/order/units.ts'
import { unitsProblems } from '../../src/rule/unitsProblems.ts'
import { aSoldLine } from '../support/sales.ts'

const LINES = [aSoldLine(), aSoldLine({ id: 'L2', cancelled: 1 })]
const of = (...units: readonly (readonly [string, number])[]): readonly Units[] =>
  units.map(([line, quantity]) => ({ line, quantity }))

it.each<readonly [string, readonly Units[], readonly unknown[]]>([
  ['all that is left', of(['L1', 2], ['L2', 1]), []],
  ['none named', [], [{ code: 'noUnitsNamed', facts: {} }]],
  ['a line that is not the order’s', of(['L3', 1]), [{ code: 'noSuchLine', facts: { line: 'L3' } }]],
  ['more than is left', of(['L2', 2]), [{ code: 'moreThanLeft', facts: { line: 'L2', asked: 2, left: 1 } }]],
  [
    'more than is left, bit by bit',
    of(['L1', 2], ['L1', 1]),
    [{ code: 'moreThanLeft', facts: { line: 'L1', asked: 3, left: 2 } }],
  ],
  ['no quantity', of(['L1', 0]), [{ code: 'badQuantity', facts: { line: 'L1', quantity: 0 } }]],
  ['less than none', of(['L1', -1]), [{ code: 'badQuantity', facts: { line: 'L1', quantity: -1 } }]],
  ['part of one', of(['L1', 0.5]), [{ code: 'badQuantity', facts: { line: 'L1', quantity: 0.5 } }]],
  ['no number', of(['L1', Number.NaN]), [{ code: 'badQuantity', facts: { line: 'L1', quantity: Number.NaN } }]],
  [
    'every problem at once',
    of(['L1', 0], ['L3', 1], ['L2', 5]),
    [{ code: 'badQuantity' }, { code: 'noSuchLine' }, { code: 'moreThanLeft' }],
  ],
])('%s', (_, units, problems) => {
  const found = unitsProblems(LINES, units, unitsLeft)
  expect(found).toMatchObject(problems)
  expect(found).toHaveLength(problems.length)
})
