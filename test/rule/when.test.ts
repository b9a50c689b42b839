import { describe, expect, it } from 'vitest'
import { isForLine, isForOrder, type LineWhen, type OrderFacts, type OrderWhen, whenChangesAt } from '../../src/rule/when.ts'
import { newYork } from '../../src/preset/newYork.ts'
import { calendarFor } from '../support/sales.ts'

const NEW_YORK = calendarFor(newYork)
/** Midnight in New York. */
const TUE_2026_11_03 = Date.UTC(2026, 10, 3, 5)
const FRI_2026_11_06 = Date.UTC(2026, 10, 6, 5)

const told: OrderFacts = { circumstances: { region: 'DE', plan: 'card', shippingMethod: 'courier' }, placedAt: TUE_2026_11_03 }
const holds = (when: OrderWhen | undefined, order = told): boolean => isForOrder(when, NEW_YORK, order)

describe('an order is meant', () => {
  it.each<{ readonly when: OrderWhen | undefined }>([
    { when: undefined },
    { when: {} },
    { when: { region: 'DE' } },
    { when: { region: ['FR', 'DE'] } },
    { when: { region: { not: ['US', 'BR'] } } },
    { when: { region: 'DE', plan: 'card', shippingMethod: { not: ['collection'] } } },
    { when: { group: { not: ['trade'] } } },
  ])('by $when', ({ when }) => expect(holds(when)).toBe(true))

  it.each<{ readonly when: OrderWhen }>([
    { when: { region: 'D' } },
    { when: { region: 'DE-BY' } },
    { when: { region: ['FR', 'US'] } },
    { when: { region: { not: ['DE'] } } },
    { when: { region: 'DE', plan: 'konbini' } },
    { when: { group: 'trade' } },
    { when: { group: ['trade', 'staff'] } },
    { when: { shippingMethod: ['collection'] } },
  ])('not by $when', ({ when }) => expect(holds(when)).toBe(false))
})

describe('the day of placement', () => {
  const placed: OrderWhen = { placed: ['2026-11-03', '2026-11-05'] }
  it.each([
    ['a millisecond before the first day', TUE_2026_11_03 - 1, false],
    ['from the first day on', TUE_2026_11_03, true],
    ['to the end of the last', FRI_2026_11_06 - 1, true],
    ['and no longer', FRI_2026_11_06, false],
  ])('%s', (_, placedAt, is) => expect(holds(placed, { ...told, placedAt })).toBe(is))

  it('changes an answer as days begin', () => {
    expect(whenChangesAt(placed, NEW_YORK)).toEqual([TUE_2026_11_03, FRI_2026_11_06])
    expect([whenChangesAt({ region: 'DE' }, NEW_YORK), whenChangesAt(undefined, NEW_YORK)]).toEqual([[], []])
    expect(whenChangesAt({ placed: ['soon', 'later'] }, NEW_YORK)).toEqual([])
  })
})

describe('a line is meant', () => {
  const holdsFor = (when: LineWhen | undefined, marks: readonly string[]): boolean => isForLine(when, NEW_YORK, told, { marks })
  it.each<readonly [LineWhen | undefined, readonly string[], boolean]>([
    [undefined, [], true],
    [{ mark: 'finalSale' }, ['fragile', 'finalSale'], true],
    [{ mark: 'finalSale' }, [], false],
    [{ mark: 'final' }, ['finalSale'], false],
    [{ mark: ['finalSale', 'personalised'] }, ['personalised'], true],
    [{ mark: ['finalSale', 'personalised'] }, ['fragile'], false],
    [{ mark: { not: ['finalSale'] } }, ['fragile'], true],
    [{ mark: { not: ['finalSale'] } }, [], true],
    [{ mark: { not: ['finalSale'] } }, ['fragile', 'finalSale'], false],
    [{ mark: 'finalSale', region: 'DE' }, ['finalSale'], true],
    [{ mark: 'finalSale', region: 'US' }, ['finalSale'], false],
  ])('by %j with %j: %s', (when, marks, is) => expect(holdsFor(when, marks)).toBe(is))
})
