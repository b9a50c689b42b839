import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/calendar/index.ts'
import { receiptReaching, supplyOf, unitsBy, windowOfDay } from '../../../src/queue/promise/supply.ts'
import { calendarFor, WEEKDAYS_2026 } from '../../support/sales.ts'
import { on, supply, THU_2026_11_26, TUE_2026_12_01, FRI_2026_11_27 } from './outlook.ts'

const TWO = supply(on('late', 5, TUE_2026_12_01), on('soon', 3, THU_2026_11_26))

describe('what is to come', () => {
  it('is sorted by when it can be counted on', () => expect(TWO.map(({ upTo }) => upTo)).toEqual([3, 8]))

  it.each([
    [1, 0],
    [3, 0],
    [4, 1],
    [8, 1],
    [9, 2],
  ])('%d units are reached with receipt %d', (units, receipt) => expect(receiptReaching(TWO, units)).toBe(receipt))

  it.each([
    ['before its window ends', FRI_2026_11_27 - 1, 0],
    ['when its window has ended', FRI_2026_11_27, 3],
    ['after all', TUE_2026_12_01 + 86_400_000, 8],
  ])('%s', (_, at, units) => expect(unitsBy(TWO, at)).toBe(units))

  it.each([
    [{ id: 'r', quantity: 0, due: { by: 1 } }, 'notAQuantity'],
    [{ id: 'r', quantity: 1.5, due: { by: 1 } }, 'notAQuantity'],
    [{ id: 'r', quantity: 1, due: { by: Number.NaN } }, 'notAWindow'],
    [{ id: 'r', quantity: 1, due: { from: 2, by: 1 } }, 'notAWindow'],
    [{ id: 'good', quantity: 1, due: { by: 1 } }, 'repeatedId'],
    [{ id: ' ', quantity: 1, due: { by: 1 } }, 'notAnId'],
    [{ id: 'r', quantity: Number.MAX_SAFE_INTEGER, due: { by: 1 } }, 'notAQuantity'],
  ])('%j is told: %s', (receipt, code) => {
    expect(supplyOf([on('good', 1, 0), receipt])).toMatchObject({ _tag: 'Left', left: [{ code, path: [1, expect.any(String)] }] })
  })

  it.each([null, undefined, 3, {}, { id: 'r', quantity: 1, due: null }, { id: 'r', quantity: 5n, due: { by: 1 } }])(
    '%o is no receipt, and throws nothing',
    (receipt) => {
      expect(supplyOf([receipt as never])._tag).toBe('Left')
    },
  )

  it.each([null, undefined, 3, {}, 'abc'])('%j is no list of receipts', (expected) => {
    expect(supplyOf(expected as never)).toMatchObject({ _tag: 'Left', left: [{ code: 'notAList', path: [], found: expected }] })
  })

  it('what is no quantity is told once, and adds nothing to the others', () => {
    const read = supplyOf([on('a', 1.5, 0), on('b', Number.NaN, 0), on('c', 2, 0)])
    expect(read).toMatchObject({ left: [{ path: [0, 'quantity'] }, { path: [1, 'quantity'] }] })
  })

  it('is told with every issue at once', () => {
    const read = supplyOf([on('a', 0, 0), { id: '', quantity: 1, due: { by: 0.5 } }])
    expect(read).toMatchObject({ left: [{ code: 'notAQuantity' }, { code: 'notAnId' }, { code: 'notAWindow' }] })
  })
})

it('a day is a day on the clocks of the shop', () => {
  const SUN_2026_11_01 = dayOf('2026-11-01')
  const newYork = calendarFor({ ...WEEKDAYS_2026, zone: 'America/New_York' })
  if (typeof SUN_2026_11_01 !== 'number') return expect.fail()
  const { from, by } = windowOfDay(newYork, SUN_2026_11_01)
  expect((by - (from ?? 0)) / 3_600_000).toBe(25)
})
