import { describe, expect, it } from 'vitest'
import { type SupplyIssue, supplyOf } from '../../../src/queue/promise/supplyOf.ts'
import { on, THU_2026_11_26, TUE_2026_12_01 } from './outlook.ts'

it('receipts are sorted by when they can be counted on, and added up', () => {
  const [late, soon] = [on('late', 5, TUE_2026_12_01), on('soon', 3, THU_2026_11_26)]
  expect(supplyOf([late, soon])).toEqual({
    _tag: 'Right',
    right: [
      { due: soon.due, upTo: 3 },
      { due: late.due, upTo: 8 },
    ],
  })
  expect(supplyOf([])).toEqual({ _tag: 'Right', right: [] })
})

const QUANTITY = 'a whole number of at least 1'
const WINDOW = 'instants, the first no later than the last'

describe('beside a good receipt', () => {
  it.each<readonly [object, string, SupplyIssue['code'], unknown, string]>([
    [{ id: 'r', quantity: 0, due: { by: 1 } }, 'quantity', 'notAQuantity', 0, QUANTITY],
    [{ id: 'r', quantity: 1.5, due: { by: 1 } }, 'quantity', 'notAQuantity', 1.5, QUANTITY],
    [
      { id: 'r', quantity: Number.MAX_SAFE_INTEGER, due: { by: 1 } },
      'quantity',
      'notAQuantity',
      Number.MAX_SAFE_INTEGER,
      'quantities that can be added up',
    ],
    [{ id: 'r', quantity: 1, due: { by: Number.NaN } }, 'due', 'notAWindow', { by: Number.NaN }, WINDOW],
    [{ id: 'r', quantity: 1, due: { from: 2, by: 1 } }, 'due', 'notAWindow', { from: 2, by: 1 }, WINDOW],
    [{ id: 'r', quantity: 1, due: { from: 0.5, by: 1 } }, 'due', 'notAWindow', { from: 0.5, by: 1 }, WINDOW],
    [{ id: 'good', quantity: 1, due: { by: 1 } }, 'id', 'repeatedId', 'good', 'an id that no other receipt has'],
    [{ id: ' ', quantity: 1, due: { by: 1 } }, 'id', 'notAnId', ' ', 'text that is not empty'],
    [{ id: 7, quantity: 1, due: { by: 1 } }, 'id', 'notAnId', 7, 'text that is not empty'],
  ])('%j is an issue', (receipt, key, code, found, expected) => {
    expect(supplyOf([on('good', 1, 0), receipt as never])).toEqual({
      _tag: 'Left',
      left: [{ code, path: [1, key], found, expected }],
    })
  })
})

it.each([null, undefined, 3, {}, { id: 'r', quantity: 1, due: null }, { id: 'r', quantity: 5n, due: { by: 1 } }])(
  '%o is an issue as a receipt, and nothing is thrown',
  (receipt) => {
    expect(supplyOf([receipt as never])._tag).toBe('Left')
  },
)

it.each([null, undefined, 3, {}, 'abc'])('%j is an issue as a list of receipts', (expected) => {
  expect(supplyOf(expected as never)).toEqual({
    _tag: 'Left',
    left: [{ code: 'notAList', path: [], found: expected, expected: 'a list of receipts' }],
  })
})

it('a list with gaps is one issue, however long it is', () => {
  expect(supplyOf(new Array(4_294_967_295))).toEqual({
    _tag: 'Left',
    left: [{ code: 'notAList', path: [], found: 'a list with gaps', expected: 'a list of receipts without gaps' }],
  })
})

it('a quantity that is not valid is one issue, and adds nothing to the others', () => {
  const read = supplyOf([on('a', 1.5, 0), on('b', Number.NaN, 0), on('c', 2, 0)])
  expect(read).toEqual({
    _tag: 'Left',
    left: [
      { code: 'notAQuantity', path: [0, 'quantity'], found: 1.5, expected: QUANTITY },
      { code: 'notAQuantity', path: [1, 'quantity'], found: Number.NaN, expected: QUANTITY },
    ],
  })
})

it('every issue is found at once', () => {
  const read = supplyOf([on('a', 0, 0), { id: '', quantity: 1, due: { by: 0.5 } }])
  expect(read._tag === 'Left' && read.left.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'notAQuantity 0.quantity',
    'notAnId 1.id',
    'notAWindow 1.due',
  ])
})
