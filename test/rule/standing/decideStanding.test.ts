import { describe, expect, it } from 'vitest'
import type { PastOrder } from '../../../src/order/offer.ts'
import { decideStanding, standingChangesAt } from '../../../src/rule/standing/decideStanding.ts'
import type { StandingRule } from '../../../src/rule/standing/terms.ts'
import { aLine, FRI_2026_11_20 as NOW, HOUR } from '../../support/orders.ts'
import { CALENDAR } from '../../support/sales.ts'

const ONCE_A_DAY: StandingRule = { clause: 'T-1', rule: 'repeatPurchase', atMost: 1, within: { hours: 24 } }
const TRUSTED: StandingRule = {
  clause: 'T-2',
  rule: 'standing',
  counts: ['lapsedAfterArrival'],
  within: { hours: 48 },
  asks: [{ from: 1, upFront: 'full' }],
}
const OF_DETAILS = [{ rule: 'complete' }, { rule: 'address' }] as const

const bought: PastOrder = { order: 'o1', at: NOW - HOUR, items: ['mug'], end: 'open' }
const unpaid: PastOrder = { order: 'o2', at: NOW - 2 * HOUR, items: ['mug'], end: 'lapsedAfterArrival' }

const lines = [aLine('preOrder'), aLine('preOrder', { id: 'L2', item: 'cup' })]
const tooOften = {
  code: 'boughtTooOften',
  clause: 'T-1',
  facts: { item: 'mug', orders: ['o1'], atMost: 1, within: { hours: 24 } },
}

describe('what earlier orders have to do with a placement', () => {
  const decided = (rules: readonly StandingRule[], ...past: readonly PastOrder[]) =>
    decideStanding(rules, CALENDAR, { lines, past }, NOW)

  it('is nothing where no rule speaks of them, or none counts', () => {
    expect(decided([], bought, unpaid)).toEqual({ reasons: [], record: null })
    expect(decided([ONCE_A_DAY, TRUSTED])).toEqual({ reasons: [], record: null })
  })
  it('is nothing where none is told', () => {
    expect(decideStanding([ONCE_A_DAY, TRUSTED], CALENDAR, { lines }, NOW)).toEqual({ reasons: [], record: null })
    expect(standingChangesAt([ONCE_A_DAY, TRUSTED], CALENDAR, { lines }, NOW)).toEqual([])
  })
  it('is a reason against it, where an item was bought too often', () => {
    expect(decided([ONCE_A_DAY], bought, unpaid)).toEqual({ reasons: [tooOften], record: null })
  })
  it('is money up front, where the record asks for it', () => {
    expect(decided([TRUSTED], bought, unpaid)).toMatchObject({
      reasons: [],
      record: { asks: { upFront: 'full' }, reason: { code: 'upFrontByRecord', clause: 'T-2', facts: { orders: ['o2'] } } },
    })
  })
  it('is both, whichever rule stands first', () => {
    for (const rules of [
      [ONCE_A_DAY, TRUSTED],
      [TRUSTED, ONCE_A_DAY],
    ])
      expect(decided(rules, bought, unpaid)).toMatchObject({ reasons: [tooOften], record: { asks: { upFront: 'full' } } })
  })
})

describe('when that changes', () => {
  it.each<readonly [string, Parameters<typeof standingChangesAt>[0], readonly PastOrder[], readonly number[]]>([
    ['when what was bought ceases to count', [ONCE_A_DAY], [bought, unpaid], [NOW + 23 * HOUR]],
    ['when the record does', [TRUSTED], [bought, unpaid], [NOW + 46 * HOUR]],
    ['rule by rule', [TRUSTED, ...OF_DETAILS, ONCE_A_DAY], [bought, unpaid], [NOW + 46 * HOUR, NOW + 23 * HOUR]],
    ['never, where nothing counts', [ONCE_A_DAY, TRUSTED], [], []],
    ['never by what must be told', OF_DETAILS, [bought, unpaid], []],
  ])('%s', (_, rules, past, instants) => {
    expect(standingChangesAt(rules, CALENDAR, { lines, past }, NOW)).toEqual(instants)
  })
})
