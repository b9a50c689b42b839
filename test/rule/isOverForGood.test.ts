import { describe, expect, it } from 'vitest'
import { isOverForGood } from '../../src/rule/isOverForGood.ts'
import type { Window } from '../../src/rule/window.ts'
import { DAY, FRI_2026_11_20 as NOW, HOUR } from '../support/orders.ts'
import { aSale, aSoldLine, CALENDAR, preparing } from '../support/sales.ts'

const MON_2026_11_23 = Date.UTC(2026, 10, 23)
const happened = { firstPayment: NOW, payment: NOW, supply: null, arrival: null }
const sale = aSale({ ...preparing(), happened, incidents: { delay: NOW, specificationChange: null } })
const line = aSoldLine({ dates: { closing: NOW + HOUR, release: null } })
const isOver = (window: Window, at: number, mayComeAgain = false): boolean =>
  isOverForGood(window, CALENDAR, sale, line, at, mayComeAgain)

describe('over for good', () => {
  it.each<readonly [string, Window, number]>([
    ['a span since the placement', { within: { hours: 24 } }, NOW + DAY],
    ['a last day', { through: '2026-11-22' }, MON_2026_11_23],
    ['a last day, counted from what has not happened', { since: 'supply', through: '2026-11-22' }, MON_2026_11_23],
    ['a closing date', { until: 'closing' }, NOW + HOUR],
    ['so long before a closing date', { before: { closing: { hours: 0.5 } } }, NOW + HOUR / 2],
  ])('%s, whatever comes again', (_, window, end) => {
    expect([isOver(window, end - 1), isOver(window, end), isOver(window, end, true)]).toEqual([false, true, true])
  })
  it.each<readonly [string, Window, number]>([
    ['what has happened', { until: 'preparation' }, NOW],
    ['a span since it', { since: 'payment', within: { hours: 2 } }, NOW + 2 * HOUR],
  ])('%s, unless it may come again', (_, window, end) => {
    expect([isOver(window, end - 1, true), isOver(window, end), isOver(window, end, true)]).toEqual([false, true, false])
  })
})

it.each<readonly [string, Window]>([
  ['without an end', {}],
  ['with an end that has not come', { until: 'shipment' }],
  ['counted from an incident, which may come again', { since: 'delay', within: { hours: 1 } }],
  ['counted from what has not happened', { since: 'arrival', within: { hours: 1 } }],
  ['beyond the calendar', { within: { days: 90 } }],
])('never over for good: %s', (_, window) => expect(isOver(window, NOW + 80 * DAY)).toBe(false))
