import { describe, expect, it } from 'vitest'
import type { Units } from '../../../src/order/units.ts'
import { cancellationChangesAt, mayGo, rowsFor, termsOfLine } from '../../../src/rule/cancellation/rowsFor.ts'
import type { CancellationRow } from '../../../src/rule/cancellation/terms.ts'
import { DAY, FRI_2026_11_20 as NOW, HOUR } from '../../support/orders.ts'
import { aSale, CALENDAR, type Facts, shipped } from '../../support/sales.ts'
import { ALL_DICE, BOTH, DICE, GAME, GAMES, rowsOf, termsOf } from './terms.ts'

const NOTHING = { firstPayment: null, payment: null, supply: null, arrival: null }
const A_DAY: CancellationRow = { clause: 'T-1', within: { hours: 24 }, how: 'directly' }
const TILL_SUPPLY: CancellationRow = { clause: 'T-2', until: 'supply', how: 'ifShopAgrees' }
const TILL_CLOSING: CancellationRow = { clause: 'T-3', until: 'closing', how: 'directly' }
const DICE_ROW: CancellationRow = { clause: 'T-6', until: 'shipment', how: 'directly' }
const GAME_TERMS = rowsOf(A_DAY, TILL_SUPPLY)
const DICE_TERMS = rowsOf(DICE_ROW)
const TERMS = termsOf({ preOrder: GAME_TERMS, inStock: DICE_TERMS }, 'preOrder')

const caseOf = (at: number, facts: Facts = {}) => ({
  calendar: CALENDAR,
  order: aSale({ kind: 'preOrder', lines: [GAME, DICE], happened: NOTHING, ...facts }),
  at,
})
const decided = (at: number, units: readonly Units[] = BOTH, facts: Facts = {}, terms = TERMS) =>
  rowsFor(terms, caseOf(at, facts), units)
const clauses = (...args: Parameters<typeof decided>) =>
  decided(...args).map(({ row, units }) => [row?.clause ?? null, units.map(({ line, quantity }) => `${quantity} ${line}`)])

describe('each line is judged by the terms of its own kind', () => {
  it('also in an order that goes by another', () => {
    expect(clauses(NOW)).toEqual([
      ['T-1', ['2 game']],
      ['T-6', ['2 dice']],
    ])
    expect(decided(NOW).map(({ last }) => last)).toEqual([GAME_TERMS.at(-1), DICE_TERMS.at(-1)])
  })
  it('or, where the shop sells none of that kind, by those of the order', () => {
    expect(termsOfLine(TERMS, GAME)).toBe(GAME_TERMS)
    expect(termsOfLine(TERMS, DICE)).toBe(DICE_TERMS)
    expect(termsOfLine(termsOf({ preOrder: GAME_TERMS }), DICE)).toBe(GAME_TERMS)
  })
  it('only of what is named: in the order of the lines, each once', () => {
    expect(clauses(NOW, [{ line: 'dice', quantity: 1 }])).toEqual([['T-6', ['1 dice']]])
    expect(
      clauses(NOW, [...ALL_DICE.map(({ line }) => ({ line, quantity: 1 })), { line: 'dice', quantity: 1 }, ...GAMES]),
    ).toEqual(clauses(NOW))
    expect(clauses(NOW, [{ line: 'L9', quantity: 1 }])).toEqual([])
  })
})

describe('lines that one row decides about stand together', () => {
  const lines = [GAME, { ...GAME, id: 'map' }]
  const units = [...GAMES, { line: 'map', quantity: 1 }]
  const closing = (...dates: readonly (number | null)[]): Facts => ({
    lines: lines.map((line, index) => ({ ...line, dates: { closing: dates[index] ?? null, release: null } })),
  })
  const tillClosing = termsOf({ preOrder: rowsOf(TILL_CLOSING) })

  it('where it ends for them at one instant', () => {
    expect(clauses(NOW, units, { lines })).toEqual([['T-1', ['2 game', '1 map']]])
    expect(clauses(NOW, units, closing(NOW + DAY, NOW + DAY), tillClosing)).toEqual([['T-3', ['2 game', '1 map']]])
  })
  it('not where it ends for each at its own', () => {
    const both = decided(NOW, units, closing(NOW + DAY, NOW + HOUR), tillClosing)
    expect(both.map(({ row, ends }) => [row?.clause, ends])).toEqual([
      ['T-3', NOW + DAY],
      ['T-3', NOW + HOUR],
    ])
  })
  it('nor where none is open, and each was over by its own', () => {
    const both = decided(NOW + 2 * DAY, units, closing(NOW + DAY, NOW + HOUR), tillClosing)
    expect(both.map(({ over }) => over.map(({ end }) => end.at))).toEqual([[NOW + DAY], [NOW + HOUR]])
    expect(decided(NOW + 2 * DAY, units, closing(NOW + DAY, NOW + DAY), tillClosing)).toHaveLength(1)
  })
  it('what was over above the one that decides does not part them', () => {
    const terms = termsOf({ preOrder: rowsOf(TILL_CLOSING, TILL_SUPPLY) })
    expect(clauses(NOW + 2 * DAY, units, closing(NOW + DAY, NOW + HOUR), terms)).toEqual([['T-2', ['2 game', '1 map']]])
  })
})

it('once the parcel has left, the last row alone is read', () => {
  const left = shipped({ shippedAt: NOW + 2 * HOUR })
  const end = { by: 'shipment', at: NOW + 2 * HOUR }
  expect(decided(NOW + 3 * HOUR, BOTH, left).map(({ row, over }) => [row, over])).toEqual([
    [
      null,
      [
        { row: A_DAY, end },
        { row: TILL_SUPPLY, end },
      ],
    ],
    [null, [{ row: DICE_ROW, end }]],
  ])
})

it('a row lets units go unless it is the last, or never does', () => {
  const rows: readonly (CancellationRow | null)[] = [A_DAY, TILL_SUPPLY, { clause: 'T-4', how: 'never' }, null]
  expect(rows.map((row) => mayGo({ row }))).toEqual([true, true, false, false])
})

it('another row may decide at each instant that one of a line’s own kind names', () => {
  const dated: Facts = { lines: [GAME, { ...DICE, dates: { closing: NOW + 9 * DAY, release: null } }] }
  expect(cancellationChangesAt(TERMS, caseOf(NOW, dated))).toEqual([NOW + DAY])
  const closing = termsOf({ preOrder: GAME_TERMS, inStock: rowsOf(TILL_CLOSING) }, 'preOrder')
  expect(cancellationChangesAt(closing, caseOf(NOW, dated))).toEqual([NOW + DAY, NOW + 9 * DAY])
})
