import { expect, it } from 'vitest'
import type { Order } from '../../../src/order/order.ts'
import { mayStillGo } from '../../../src/rule/cancellation/mayStillGo.ts'
import type { CancellationRow } from '../../../src/rule/cancellation/terms.ts'
import { DAY, FRI_2026_11_20 as NOW } from '../../support/orders.ts'
import { aSale, CALENDAR } from '../../support/sales.ts'
import { DICE, GAME, rowsOf, termsOf } from './terms.ts'

const A_DAY: CancellationRow = { clause: 'T-1', within: { hours: 24 }, how: 'directly' }
const AFTER_A_DELAY: CancellationRow = { clause: 'T-2', since: 'delay', how: 'ifShopAgrees' }
const FINAL: CancellationRow = { clause: 'T-3', when: { mark: 'finalSale' }, how: 'never' }
const FINAL_FOR_A_DAY: CancellationRow = { clause: 'T-3', within: { hours: 24 }, how: 'never' }
const FINAL_AT_FIRST: CancellationRow = { clause: 'T-3', before: { release: { days: 2 } }, how: 'never' }

const rows = (...given: readonly CancellationRow[]) => termsOf({ inStock: rowsOf(...given) })
const UNPLACED: Order = { is: 'unplaced' }
const SALE = aSale()
const marked = aSale({ lines: [{ ...DICE, marks: ['finalSale'] }] })
const gone = aSale({ lines: [{ ...DICE, cancelled: 2 }] })

it.each<readonly [string, boolean, ReturnType<typeof termsOf>, Order, number]>([
  ['while a row is open', true, rows(A_DAY), SALE, NOW],
  ['once it is over', false, rows(A_DAY), SALE, NOW + DAY],
  ['while a row is to come', true, rows(A_DAY, AFTER_A_DELAY), SALE, NOW + DAY],
  ['before anything is bought, by the terms', true, rows(A_DAY), UNPLACED, NOW],
  ['where no row lets anything go', false, rows(), UNPLACED, NOW],
  ['under a row that never does, without an end', false, rows(FINAL, AFTER_A_DELAY), marked, NOW],
  ['which is not meant for it', true, rows(FINAL, AFTER_A_DELAY), SALE, NOW],
  ['under one that has an end', true, rows(FINAL_FOR_A_DAY, AFTER_A_DELAY), SALE, NOW],
  ['under one that ends before a date', true, rows(FINAL_AT_FIRST, AFTER_A_DELAY), SALE, NOW],
  ['of what is gone', false, rows(AFTER_A_DELAY), gone, NOW],
  [
    'by the terms of its own kind, if one line may',
    true,
    termsOf({ preOrder: rowsOf(), inStock: rowsOf(AFTER_A_DELAY) }),
    aSale({ kind: 'preOrder', lines: [GAME, DICE] }),
    NOW,
  ],
])('%s: %s', (_, may, terms, order, at) =>
  expect(mayStillGo({ terms, kind: 'inStock', calendar: CALENDAR, order, at })).toBe(may),
)

it('asks for rows of one sort, where it is told to', () => {
  const it = { kind: 'inStock', calendar: CALENDAR, order: SALE, at: NOW } as const
  expect(mayStillGo({ ...it, terms: rows(A_DAY) }, ({ how }) => how !== 'directly')).toBe(false)
  expect(mayStillGo({ ...it, terms: rows(A_DAY, AFTER_A_DELAY) }, ({ how }) => how !== 'directly')).toBe(true)
})
