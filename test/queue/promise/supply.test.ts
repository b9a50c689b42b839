import { describe, expect, it } from 'vitest'
import { receiptReaching, unitsBy } from '../../../src/queue/promise/supply.ts'
import { FRI_2026_11_27, on, supply, THU_2026_11_26, TUE_2026_12_01 } from './outlook.ts'

const TWO = supply(on('soon', 3, THU_2026_11_26), on('late', 5, TUE_2026_12_01))

describe('of the stock to come', () => {
  it.each([
    [1, 0],
    [3, 0],
    [4, 1],
    [8, 1],
    [9, 2],
  ])('%d units are reached with receipt %d', (units, receipt) => expect(receiptReaching(TWO, units)).toBe(receipt))

  it.each([
    ['nothing before its window ends', FRI_2026_11_27 - 1, 0],
    ['the first receipt when its window has ended', FRI_2026_11_27, 3],
    ['everything after the last window', TUE_2026_12_01 + 86_400_000, 8],
  ])('%s can be counted on', (_, at, units) => expect(unitsBy(TWO, at)).toBe(units))
})
