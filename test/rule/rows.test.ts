import { describe, expect, it } from 'vitest'
import { readRows, rowsChangeAt } from '../../src/rule/rows.ts'
import type { Window } from '../../src/rule/window.ts'
import { DAY, FRI_2026_11_20 as NOW } from '../support/orders.ts'
import { aSale, aSoldLine, CALENDAR } from '../support/sales.ts'

const FRI_2027_01_01 = Date.UTC(2027, 0, 1)
const NOTHING = { firstPayment: null, payment: null, supply: null, arrival: null }

const FIRST: Window = { within: { hours: 24 } }
const IF_LATE: Window = { since: 'delay', within: { hours: 24 } }
const UNTIL_SUPPLY: Window = { until: 'supply' }
const ROWS = [FIRST, IF_LATE, UNTIL_SUPPLY]

const order = aSale({ happened: NOTHING })
const supplied = aSale({ happened: { ...NOTHING, supply: NOW + DAY } })
const late = aSale({
  happened: { ...NOTHING, supply: NOW + DAY },
  incidents: { delay: NOW + 3 * DAY, specificationChange: null },
})
const read = (at: number, sale = order, rows: readonly Window[] = ROWS) =>
  readRows(rows, { calendar: CALENDAR, order: sale, at }, aSoldLine())
const byTime = { by: 'time', at: NOW + DAY } as const
const bySupply = { by: 'supply', at: NOW + DAY } as const

describe('the first row that is open decides', () => {
  it('though one below is open as well', () => {
    expect(read(NOW)).toEqual({ row: FIRST, ends: NOW + DAY, over: [], unknownSince: null })
  })
  it('with what is over above it; what has not opened is not told', () => {
    expect(read(NOW + DAY)).toEqual({ row: UNTIL_SUPPLY, ends: null, over: [{ row: FIRST, end: byTime }], unknownSince: null })
  })
  it('also one that has opened since', () => {
    expect(read(NOW + 3 * DAY, late)).toMatchObject({ row: IF_LATE, ends: NOW + 4 * DAY })
  })
  it('or none does, with what each was over by', () => {
    expect(read(NOW + 2 * DAY, supplied)).toEqual({
      row: null,
      ends: null,
      over: [
        { row: FIRST, end: byTime },
        { row: UNTIL_SUPPLY, end: bySupply },
      ],
      unknownSince: null,
    })
    expect(read(NOW, order, [])).toEqual({ row: null, ends: null, over: [], unknownSince: null })
  })
})

it('what ends them all ends those that are open, and not again what was over before', () => {
  const shipment = { by: 'shipment', at: NOW + 2 * DAY } as const
  const it = { calendar: CALENDAR, order, at: NOW + 2 * DAY }
  expect(readRows(ROWS, it, aSoldLine(), shipment)).toEqual({
    row: null,
    ends: null,
    over: [
      { row: FIRST, end: byTime },
      { row: UNTIL_SUPPLY, end: shipment },
    ],
    unknownSince: null,
  })
})

describe('a row of which nobody can tell whether it is open', () => {
  const long: Window = { within: { businessDays: 60 } }
  it('leaves open which one decides, and no row below it does', () => {
    expect(read(FRI_2027_01_01, order, [FIRST, long, UNTIL_SUPPLY])).toEqual({
      row: null,
      ends: null,
      over: [{ row: FIRST, end: byTime }],
      unknownSince: NOW,
    })
  })
  it('changes nothing below one that is open', () => {
    expect(read(FRI_2027_01_01, order, [UNTIL_SUPPLY, long])).toMatchObject({ row: UNTIL_SUPPLY, unknownSince: null })
  })
})

it('another may decide whenever one opens or ends by time', () => {
  const rows: readonly Window[] = [{ after: { hours: 1 }, within: { hours: 24 } }, IF_LATE, { until: 'closing' }]
  const line = aSoldLine({ dates: { closing: NOW + 9 * DAY, release: null } })
  const at = (sale = order) => rowsChangeAt(rows, { calendar: CALENDAR, order: sale, at: NOW }, line)
  const limited = rowsChangeAt([{ before: { closing: { hours: 24 } } }], { calendar: CALENDAR, order, at: NOW }, line)
  expect(limited).toEqual([NOW + 8 * DAY])
  expect(at()).toEqual([NOW + DAY / 24, NOW + DAY, NOW + 9 * DAY])
  expect(at(late)).toEqual([NOW + DAY / 24, NOW + DAY, NOW + 4 * DAY, NOW + 9 * DAY])
})
